package com.vtconnect.registration.office.client;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.session.boundary.CareRecordRow;
import com.vtconnect.registration.session.boundary.SessionRecords;
import com.vtconnect.registration.value.entity.Newest;
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

    private Newest<CareRecordRow> newest;

    /** Read once for a page, which shows one client; none if out of reach since it was opened. */
    public Newest<CareRecordRow> of(long clientId, int most) {
        if (newest == null) {
            newest = read(clientId, most);
        }
        return newest;
    }

    private Newest<CareRecordRow> read(long clientId, int most) {
        try {
            return sessionRecords.ofClient(clientId, most);
        } catch (NotFound outOfReach) {
            return Newest.of(List.of(), most);
        }
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
