package com.vtconnect.registration.portal;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.account.boundary.EmailConfirmation;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The way forward wherever a link leads nowhere: a new one, to the address that was registered. */
@Named
@RequestScoped
public class ResendForm {

    @Inject EmailConfirmation emailConfirmation;
    @Inject Portal portal;
    @Inject FormToken formToken;
    @Inject Words words;

    private String email;

    public void send() {
        if (!formToken.isAccepted()) {
            return;
        }
        try {
            emailConfirmation.resendTo(portal.getOrganization().slug(), email);
            portal.goTo("confirm?told=sent");
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
