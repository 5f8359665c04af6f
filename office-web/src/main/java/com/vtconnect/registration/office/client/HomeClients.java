package com.vtconnect.registration.office.client;

import com.vtconnect.registration.client.boundary.MyClients;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A practitioner's own clients on the home page; as shown until something is done. */
@Named
@ViewScoped
public class HomeClients implements Serializable {

    @Inject MyClients myClients;
    @Inject Cases cases;
    @Inject Outcome outcome;

    private List<MyClients.MyClient> all;

    public List<MyClients.MyClient> getAll() {
        if (all == null) {
            all = myClients.all();
        }
        return all;
    }

    public void contacted(long clientId, String name) {
        cases.contact(
                name,
                () -> {
                    myClients.contacted(clientId);
                    outcome.told("contact.done", name);
                });
        all = null;
    }
}
