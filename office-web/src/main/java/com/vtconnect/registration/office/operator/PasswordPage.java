package com.vtconnect.registration.office.operator;

import com.vtconnect.registration.office.account.PasswordForm;
import com.vtconnect.registration.operator.boundary.OwnOperatorAccount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

@Named("operatorPassword")
@RequestScoped
public class PasswordPage extends PasswordForm {

    @Inject OwnOperatorAccount account;
    @Inject ProofForm proofForm;

    @Override
    protected void save(String chosen) {
        account.changePassword(proofForm.typed(), chosen);
    }

    @Override
    protected String next() {
        return "operator/account?told=password";
    }
}
