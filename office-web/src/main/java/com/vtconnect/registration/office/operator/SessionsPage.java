package com.vtconnect.registration.office.operator;

import com.vtconnect.registration.account.boundary.OwnSessions.Session;
import com.vtconnect.registration.office.account.SessionsForm;
import com.vtconnect.registration.operator.boundary.OwnOperatorAccount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

@Named("operatorSessions")
@RequestScoped
public class SessionsPage extends SessionsForm {

    @Inject OwnOperatorAccount account;
    @Inject ProofForm proofForm;

    @Override
    protected List<Session> read() {
        return account.sessions();
    }

    @Override
    protected void endOne(long id) {
        account.endSession(id, proofForm.typed());
    }

    @Override
    protected void endOthers() {
        account.endOtherSessions(proofForm.typed());
    }

    @Override
    public String getHere() {
        return "operator/sessions";
    }
}
