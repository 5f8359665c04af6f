package com.vtconnect.registration.office.account;

import com.vtconnect.registration.account.boundary.OwnPassword;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

@Named("ownPassword")
@RequestScoped
public class PasswordPage extends PasswordForm {

    @Inject OwnPassword ownPassword;
    @Inject ProofForm proofForm;

    @Override
    protected void save(String chosen) {
        ownPassword.change(proofForm.typed(), chosen);
    }

    @Override
    protected String next() {
        return "profile?told=password";
    }
}
