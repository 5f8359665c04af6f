package com.vtconnect.registration.portal;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.client.boundary.CheckEmail;
import com.vtconnect.registration.client.boundary.ClientRegistration;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

@Named
@RequestScoped
public class CheckEmailPage {

    @Inject ClientRegistration clientRegistration;
    @Inject Portal portal;
    @Inject FormToken formToken;
    @Inject RegistrationHandle handle;
    @Inject Words words;

    private Optional<CheckEmail> found;
    private String code;
    private String email;

    public void resend() {
        send(
                () -> {
                    try {
                        clientRegistration.resend(slug(), handle.get());
                        portal.goTo("check-email?told=sent");
                    } catch (TooManyAttempts tooSoon) {
                        words.tooSoon(tooSoon);
                    }
                });
    }

    public void correct() {
        send(
                () -> {
                    clientRegistration.correctAddress(slug(), handle.get(), email);
                    portal.goTo("check-email?told=corrected");
                });
    }

    public void enterCode() {
        send(
                () -> {
                    var secret = clientRegistration.enterCode(slug(), handle.get(), code);
                    if (secret.isEmpty()) {
                        throw new InvalidInput("code", Problem.Reason.WRONG_CODE);
                    }
                    portal.goTo("confirm?token=" + secret.get());
                });
    }

    private void send(Runnable action) {
        if (!formToken.isAccepted()) {
            return;
        }
        if (!isKnown()) {
            portal.goTo("check-email");
            return;
        }
        try {
            action.run();
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    /** False in a browser that made no registration, or one that is over. */
    public boolean isKnown() {
        return find().isPresent();
    }

    public boolean isConfirmed() {
        return find().filter(CheckEmail::isConfirmed).isPresent();
    }

    public boolean isWaiting() {
        return isKnown() && !isConfirmed();
    }

    public CheckEmail getStanding() {
        return find().orElseThrow();
    }

    /** The address that may have been meant, null if there is no doubt. */
    public String getSuggestion() {
        return find().map(CheckEmail::email).flatMap(AddressSuggestion::of).orElse(null);
    }

    private Optional<CheckEmail> find() {
        if (found == null) {
            found = clientRegistration.find(slug(), handle.get());
        }
        return found;
    }

    private String slug() {
        return portal.getOrganization().slug();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Begins as the address that was typed, or as the one that may have been meant. */
    public String getEmail() {
        if (email == null && isKnown()) {
            email = getSuggestion() == null ? getStanding().email() : getSuggestion();
        }
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
