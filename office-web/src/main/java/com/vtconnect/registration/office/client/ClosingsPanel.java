package com.vtconnect.registration.office.client;

import com.vtconnect.registration.client.boundary.Closings;
import com.vtconnect.registration.client.boundary.Closings.Waiting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who has asked for the account to be closed. */
@Named("closings")
@RequestScoped
public class ClosingsPanel {

    @Inject Closings closings;

    private Waiting waiting;

    public Waiting getWaiting() {
        if (waiting == null) {
            waiting = closings.waiting();
        }
        return waiting;
    }
}
