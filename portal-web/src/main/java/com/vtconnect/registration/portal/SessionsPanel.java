package com.vtconnect.registration.portal;

import com.vtconnect.registration.session.boundary.CareRecordRow;
import com.vtconnect.registration.session.boundary.SessionRecords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** The signed-in client's own sessions, in the practice's time zone. */
@Named("mySessions")
@RequestScoped
public class SessionsPanel {

    @Inject SessionRecords sessionRecords;
    @Inject Portal portal;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private List<CareRecordRow> rows;

    public List<CareRecordRow> getAll() {
        if (rows == null) {
            rows = sessionRecords.mine();
        }
        return rows;
    }

    public String at(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(LanguageFilter.locale(request))
                .format(instant.atZone(portal.getOrganization().timeZone()));
    }

    public String what(CareRecordRow session) {
        return session.endedAt() == null
                ? words.text("home.session.now", session.practitioner())
                : words.text("home.session.with", session.practitioner(), session.minutes());
    }
}
