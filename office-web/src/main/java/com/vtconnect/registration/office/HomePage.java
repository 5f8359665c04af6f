package com.vtconnect.registration.office;

import com.vtconnect.registration.client.boundary.OfficeHome;
import com.vtconnect.registration.client.boundary.OfficeHome.Day;
import com.vtconnect.registration.client.boundary.OfficeHome.Waiting;
import com.vtconnect.registration.office.client.ClosingsPanel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

@Named
@RequestScoped
public class HomePage {

    @Inject OfficeHome officeHome;
    @Inject ClosingsPanel closings;
    @Inject Office office;

    private Waiting waiting;
    private List<Day> days;

    public Waiting getWaiting() {
        if (waiting == null) {
            waiting = officeHome.waiting();
        }
        return waiting;
    }

    /** Of all that stands on the page; what was put off does not wait. */
    public boolean isNothingWaiting() {
        var now = getWaiting();
        return now.cases() + now.unused() + now.unusedOfStaff() + now.failedMails() == 0
                && closings.getWaiting().total() == 0;
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

    /** Key of what has just happened, null if nothing has. */
    public String getTold() {
        return office.told("welcome", "password");
    }
}
