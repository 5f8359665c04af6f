package com.vtconnect.registration.office.account;

import com.vtconnect.registration.account.boundary.OwnSecondStep;
import com.vtconnect.registration.account.boundary.OwnSecondStep.State;
import com.vtconnect.registration.office.RecoveryCodesPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

@Named("ownSecondStep")
@RequestScoped
public class SecondStepPage extends SecondStepForm {

    @Inject OwnSecondStep ownSecondStep;
    @Inject ProofForm proofForm;
    @Inject HttpServletRequest request;

    @Override
    protected State read() {
        return ownSecondStep.get();
    }

    @Override
    protected void start() {
        ownSecondStep.begin(proofForm.typed());
    }

    @Override
    protected List<String> prove(String typed) {
        return ownSecondStep.complete(typed, proofForm.typed());
    }

    @Override
    protected List<String> renewCodes() {
        return ownSecondStep.makeRecoveryCodes(proofForm.typed());
    }

    @Override
    protected void end() {
        ownSecondStep.turnOff(proofForm.typed());
    }

    @Override
    public String getTo() {
        return request.getParameter("to");
    }

    @Override
    protected String here() {
        return "account/second-step";
    }

    @Override
    protected String codesPage() {
        return RecoveryCodesPage.OF_STAFF;
    }
}
