package com.vtconnect.registration.office;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.operator.boundary.OperatorSignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where operators sign in. */
@Named
@RequestScoped
public class OperatorPage {

    @Inject OperatorSignIn signIn;
    @Inject SignedInAsOperator operator;
    @Inject Office office;
    @Inject ServletAnswer answer;
    @Inject Words words;

    private String email;
    private String password;

    public void signIn() {
        try {
            var signedIn = signIn.signIn(email, password);
            if (signedIn.isEmpty()) {
                words.problem(null, "operator.wrong");
            } else {
                office.goTo(operator.begin(signedIn.get(), answer.get()));
            }
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    /** Whoever is signed in has no business here. */
    public void skipIfSignedIn() {
        if (operator.isSignedIn()) {
            office.goTo("operator/home");
        }
    }

    /** Key of the sentence that says why the person is here, null without one. */
    public String getTold() {
        return office.told("idle", "signed-out", "operator-made");
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
