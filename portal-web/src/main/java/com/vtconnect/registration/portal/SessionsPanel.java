package com.vtconnect.registration.portal;

import com.vtconnect.registration.session.boundary.CareRecordRow;
import com.vtconnect.registration.session.boundary.SessionRecords;
import com.vtconnect.registration.shared.ShownRows;
import com.vtconnect.registration.value.entity.Newest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The signed-in client's own sessions by video. */
@Named("mySessions")
@RequestScoped
public class SessionsPanel {

    @Inject SessionRecords sessionRecords;
    @Inject Portal portal;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private ShownRows shown;
    private Newest<CareRecordRow> newest;

    @PostConstruct
    void open() {
        shown = ShownRows.asked(request, 5, SessionRecords.MOST, "sessions");
        newest = sessionRecords.mine(shown.of("sessions"));
    }

    public List<CareRecordRow> getRows() {
        return newest.rows();
    }

    /** Whether there are older ones that no page shows. */
    public boolean isCut() {
        return newest.hasOlder() && shown.isMost("sessions");
    }

    /** Address of the page with older ones, and in it of the first of these; null without any. */
    public String getOlder() {
        return newest.hasOlder() && !shown.isMost("sessions")
                ? portal.link("home") + "?" + shown.older("sessions", getRows().size())
                : null;
    }

    public String what(CareRecordRow session) {
        return session.endedAt() == null
                ? words.text("home.session.now", session.practitioner())
                : words.text("home.session.with", session.practitioner(), session.minutes());
    }
}
