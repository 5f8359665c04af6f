package com.vtconnect.registration.portal;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.account.boundary.SignIn;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Mails the link that leads on: for a forgotten password, and wherever a link leads nowhere. */
@Named
@RequestScoped
public class ForgotPage {

    @Inject SignIn signIn;
    @Inject Portal portal;
    @Inject FormToken formToken;
    @Inject Words words;

    private String email;

    public void send() {
        if (!formToken.isAccepted()) {
            return;
        }
        try {
            signIn.mailLinkToClient(portal.getOrganization().slug(), email);
            portal.goTo("forgot?told=sent");
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
