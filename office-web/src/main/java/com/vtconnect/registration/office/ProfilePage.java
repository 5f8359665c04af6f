package com.vtconnect.registration.office;

import com.vtconnect.registration.staff.boundary.StaffDirectory;
import com.vtconnect.registration.staff.boundary.StaffRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

@Named
@RequestScoped
public class ProfilePage {

    @Inject StaffDirectory staffDirectory;
    @Inject Office office;

    private StaffRow row;
    private Boolean notified;

    public void save() {
        staffDirectory.notifyMeOfNewClients(isNotified());
        office.goTo("profile?told=saved");
    }

    public StaffRow getRow() {
        if (row == null) {
            row = staffDirectory.me();
        }
        return row;
    }

    public String getTold() {
        return office.told("saved", "expired");
    }

    public boolean isNotified() {
        return notified == null ? getRow().newClientNotifications() : notified;
    }

    public void setNotified(boolean notified) {
        this.notified = notified;
    }
}
