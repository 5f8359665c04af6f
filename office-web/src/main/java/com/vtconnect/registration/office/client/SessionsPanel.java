package com.vtconnect.registration.office.client;

import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.session.boundary.CareRecordRow;
import com.vtconnect.registration.session.boundary.SessionRecords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The sessions on a client's record. */
@Named("clientSessions")
@RequestScoped
public class SessionsPanel {

    @Inject SessionRecords sessionRecords;
    @Inject Words words;

    private List<CareRecordRow> rows;

    /** Read once for a page, which shows one client. */
    public List<CareRecordRow> of(long clientId) {
        if (rows == null) {
            rows = sessionRecords.ofClient(clientId);
        }
        return rows;
    }

    public String what(CareRecordRow session) {
        if (session.endedAt() == null) {
            return words.text("record.session.now", session.practitioner());
        }
        return session.others() == 0
                ? words.text("record.session.with", session.practitioner(), session.minutes())
                : words.text(
                        "record.session.with-others",
                        session.practitioner(),
                        session.minutes(),
                        session.others());
    }
}
