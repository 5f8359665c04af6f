package com.vtconnect.registration.system;

import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.CheckEmailPage;
import com.vtconnect.registration.system.page.ChoosePasswordPage;
import com.vtconnect.registration.system.page.ConfirmedPage;
import com.vtconnect.registration.system.page.RegisterPage;

/** The steps that many journeys begin with. */
final class Registering {

    static final String CONFIRMATION = "Confirm your e-mail";

    private Registering() {}

    static CheckEmailPage register(Visitor visitor, String slug, Applicant applicant) {
        return RegisterPage.open(visitor, slug).fillIn(applicant).createAccount();
    }

    /**
     * From the form to the page that says it is confirmed, by the mailed link in the same browser.
     */
    static ConfirmedPage registerAndConfirm(Visitor visitor, String slug, Applicant applicant) {
        register(visitor, slug, applicant);
        var mail = visitor.deployment().mailBox().next(applicant.email(), CONFIRMATION);
        return ChoosePasswordPage.open(visitor, mail.link()).choose(Applicant.PASSWORD).confirm();
    }
}
