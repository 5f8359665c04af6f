package com.vtconnect.registration.portal;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.account.boundary.OwnAddress;
import com.vtconnect.registration.account.boundary.OwnAddress.Address;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** A client asks to sign in with another address. */
@Named
@RequestScoped
public class EmailPage {

    private static final Set<String> TOLD = Set.of("asked", "given-up");

    @Inject OwnAddress ownAddress;
    @Inject ProofForm proofForm;
    @Inject Portal portal;
    @Inject FormToken formToken;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private Address address;
    private String email;

    public void change() {
        if (!formToken.isAccepted()) {
            return;
        }
        try {
            ownAddress.change(email, proofForm.typed());
            portal.goTo("account/email?told=asked");
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    public void giveUp() {
        if (formToken.isAccepted()) {
            ownAddress.giveUp();
            portal.goTo("account/email?told=given-up");
        }
    }

    public Address getAddress() {
        if (address == null) {
            address = ownAddress.get();
        }
        return address;
    }

    /** What has just been done, null without it. */
    public String getTold() {
        var told = request.getParameter("told");
        return told != null && TOLD.contains(told) ? words.text("email.told." + told) : null;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
