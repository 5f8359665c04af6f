package com.vtconnect.registration.office.operator;

import com.vtconnect.registration.account.boundary.OwnSecondStep.State;
import com.vtconnect.registration.office.account.SecondStepForm;
import com.vtconnect.registration.operator.boundary.OwnOperatorAccount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

@Named("operatorSecondStep")
@RequestScoped
public class SecondStepPage extends SecondStepForm {

    @Inject OwnOperatorAccount account;
    @Inject ProofForm proofForm;

    @Override
    protected State read() {
        return account.secondStep();
    }

    @Override
    protected void start() {
        account.beginSecondStep(proofForm.typed());
    }

    @Override
    protected List<String> prove(String typed) {
        return account.completeSecondStep(typed, proofForm.typed());
    }

    @Override
    protected List<String> renewCodes() {
        return account.makeRecoveryCodes(proofForm.typed());
    }

    @Override
    protected void end() {
        account.turnSecondStepOff(proofForm.typed());
    }

    @Override
    protected String here() {
        return "operator/second-step";
    }

    @Override
    protected String codesPage() {
        return "operator/recovery-codes";
    }
}
