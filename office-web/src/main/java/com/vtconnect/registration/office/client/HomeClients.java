package com.vtconnect.registration.office.client;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.boundary.MyClients;
import com.vtconnect.registration.client.entity.AlreadyDecided;
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
    @Inject Outcome outcome;

    private List<MyClients.MyClient> all;

    public List<MyClients.MyClient> getAll() {
        if (all == null) {
            all = myClients.all();
        }
        return all;
    }

    public void contacted(long clientId, String name) {
        try {
            myClients.contacted(clientId);
            outcome.told("contact.done", name);
        } catch (AlreadyDecided before) {
            outcome.told("contact.already", name);
        } catch (NotFound gone) {
            outcome.gone(name);
        }
        all = null;
    }
}
