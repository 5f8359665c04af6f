package com.vtconnect.registration.office.client;

import com.vtconnect.registration.casework.entity.Handling;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** {@link Cases} and {@link CaseDialog} for the record, which shows at once what came of it. */
@Named
@ViewScoped
public class RecordCase implements Serializable {

    @Inject Cases cases;
    @Inject CaseDialog caseDialog;
    @Inject RecordPage clientRecord;

    public void claim(long clientId, String clientName, Handling seen) {
        cases.claim(clientId, clientName, seen);
        clientRecord.refresh();
    }

    public void release(long clientId, String clientName) {
        cases.release(clientId, clientName);
        clientRecord.refresh();
    }

    public void wake(long clientId, String clientName) {
        cases.wake(clientId, clientName);
        clientRecord.refresh();
    }

    public void contacted(long clientId, String clientName) {
        cases.contacted(clientId, clientName);
        clientRecord.refresh();
    }

    public void submit() {
        caseDialog.submit();
        clientRecord.refresh();
    }
}
