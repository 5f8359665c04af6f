package com.vtconnect.registration.office.client;

import com.vtconnect.registration.client.boundary.Closings;
import com.vtconnect.registration.client.boundary.Closings.ClosingRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who has asked for the account to be closed. */
@Named("closings")
@RequestScoped
public class ClosingsPanel {

    @Inject Closings closings;

    private List<ClosingRow> all;

    public List<ClosingRow> getAll() {
        if (all == null) {
            all = closings.waiting();
        }
        return all;
    }
}
