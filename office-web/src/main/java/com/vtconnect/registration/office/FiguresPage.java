package com.vtconnect.registration.office;

import com.vtconnect.registration.client.boundary.Figures;
import com.vtconnect.registration.client.boundary.Figures.Caseload;
import com.vtconnect.registration.client.boundary.Figures.Week;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

@Named("figures")
@RequestScoped
public class FiguresPage {

    @Inject Figures figures;
    @Inject SignedInStaff me;

    private List<Week> weeks;
    private List<Caseload> caseloads;
    private int most;

    @PostConstruct
    void open() {
        me.require(me.isSeesClients());
        weeks = figures.weeks();
        caseloads = figures.caseloads();
        most = caseloads.stream().mapToInt(Caseload::clients).max().orElse(0);
    }

    public List<Week> getWeeks() {
        return weeks;
    }

    public WaitingChart getChart() {
        return new WaitingChart(weeks);
    }

    public List<Caseload> getCaseloads() {
        return caseloads;
    }

    /** Of 100, beside the practitioner who has most. */
    public double share(Caseload one) {
        return most == 0 ? 0 : 100.0 * one.clients() / most;
    }
}
