package com.vtconnect.registration.portal;

import com.vtconnect.registration.session.boundary.CareRecordRow;
import com.vtconnect.registration.session.boundary.SessionRecords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The signed-in client's own sessions by video. */
@Named("mySessions")
@RequestScoped
public class SessionsPanel {

    @Inject SessionRecords sessionRecords;
    @Inject Words words;

    private List<CareRecordRow> rows;

    public List<CareRecordRow> getAll() {
        if (rows == null) {
            rows = sessionRecords.mine();
        }
        return rows;
    }

    public String what(CareRecordRow session) {
        return session.endedAt() == null
                ? words.text("home.session.now", session.practitioner())
                : words.text("home.session.with", session.practitioner(), session.minutes());
    }
}
