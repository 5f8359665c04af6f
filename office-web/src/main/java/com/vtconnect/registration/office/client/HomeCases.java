package com.vtconnect.registration.office.client;

import com.vtconnect.registration.casework.entity.Handling;
import com.vtconnect.registration.client.boundary.ClientRow;
import com.vtconnect.registration.client.boundary.OfficeHome;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * The cases on the home page. They stay as they were shown until something is done, so that a
 * button means the case it stands beside.
 */
@Named
@ViewScoped
public class HomeCases implements Serializable {

    @Inject OfficeHome officeHome;
    @Inject Cases cases;
    @Inject Outcome outcome;

    private OfficeHome.Cases shown;

    private OfficeHome.Cases shown() {
        if (shown == null) {
            shown = officeHome.cases();
        }
        return shown;
    }

    public List<ClientRow> getMine() {
        return shown().mine();
    }

    public List<ClientRow> getOthers() {
        return shown().others();
    }

    public void claim(long clientId, String clientName, Handling seen) {
        cases.claim(clientId, clientName, seen);
        shown = null;
    }

    public void release(long clientId, String clientName) {
        cases.release(clientId, clientName);
        shown = null;
    }

    public void wake(long clientId, String clientName) {
        cases.wake(clientId, clientName);
        shown = null;
    }

    public void undo() {
        outcome.undo();
        shown = null;
    }
}
