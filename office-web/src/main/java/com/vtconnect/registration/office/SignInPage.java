package com.vtconnect.registration.office;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.account.boundary.SignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

@Named
@RequestScoped
public class SignInPage {

    @Inject SignIn signIn;
    @Inject SignedInStaff me;
    @Inject Office office;
    @Inject ServletAnswer answer;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private String email;
    private String password;

    public void signIn() {
        try {
            var signedIn = signIn.asStaff(email, password);
            if (signedIn.isEmpty()) {
                words.problem(null, "sign-in.wrong");
            } else {
                office.goTo(me.begin(signedIn.get(), answer.get(), WishedAddress.pageOf(getTo())));
            }
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    /** Whoever is signed in has no business here. */
    public void skipIfSignedIn() {
        if (me.isSignedIn()) {
            office.goTo(WishedAddress.pageOf(getTo()));
        }
    }

    /** Where the person wanted to go. */
    public String getTo() {
        return request.getParameter("to");
    }

    /** Key of the sentence that says why the person is here, null without one. */
    public String getTold() {
        return office.told("idle", "signed-out", "password");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
