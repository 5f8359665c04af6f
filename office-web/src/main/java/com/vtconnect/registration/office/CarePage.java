package com.vtconnect.registration.office;

import com.vtconnect.registration.client.boundary.MyClients;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

@Named
@RequestScoped
public class CarePage {

    @Inject MyClients myClients;

    private List<MyClients.MyClient> clients;

    public List<MyClients.MyClient> getClients() {
        if (clients == null) {
            clients = myClients.all();
        }
        return clients;
    }
}
