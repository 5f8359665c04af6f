package com.vtconnect.registration.office.account;

import com.vtconnect.registration.account.boundary.OwnSessions;
import com.vtconnect.registration.account.boundary.OwnSessions.Session;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

@Named("ownSessions")
@RequestScoped
public class SessionsPage extends SessionsForm {

    @Inject OwnSessions ownSessions;
    @Inject ProofForm proofForm;

    @Override
    protected List<Session> read() {
        return ownSessions.all();
    }

    @Override
    protected void endOne(long id) {
        ownSessions.end(id, proofForm.typed());
    }

    @Override
    protected void endOthers() {
        ownSessions.endOthers(proofForm.typed());
    }

    @Override
    public String getHere() {
        return "account/sessions";
    }
}
