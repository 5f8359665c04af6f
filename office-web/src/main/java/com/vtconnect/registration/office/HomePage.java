package com.vtconnect.registration.office;

import com.vtconnect.registration.client.boundary.MyClients;
import com.vtconnect.registration.client.boundary.OfficeHome;
import com.vtconnect.registration.client.boundary.OfficeHome.Day;
import com.vtconnect.registration.client.boundary.OfficeHome.Waiting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

@Named
@RequestScoped
public class HomePage {

    @Inject OfficeHome officeHome;
    @Inject MyClients myClients;
    @Inject Office office;

    private Waiting waiting;
    private List<Day> days;
    private List<MyClients.MyClient> mine;

    public Waiting getWaiting() {
        if (waiting == null) {
            waiting = officeHome.waiting();
        }
        return waiting;
    }

    public boolean isNothingWaiting() {
        return getWaiting().unassigned() + getWaiting().pending() + getWaiting().failedMails() == 0;
    }

    public List<Day> getDays() {
        if (days == null) {
            days = officeHome.registrations();
        }
        return days;
    }

    public RegistrationChart getChart() {
        return new RegistrationChart(getDays());
    }

    public List<MyClients.MyClient> getMine() {
        if (mine == null) {
            mine = myClients.all();
        }
        return mine;
    }

    /** Key of what has just happened, null if nothing has. */
    public String getTold() {
        return office.told("welcome", "password", "expired");
    }
}
