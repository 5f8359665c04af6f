package com.vtconnect.registration.session.control;

import com.vtconnect.registration.client.entity.Fields;
import com.vtconnect.registration.client.entity.PersonalData;
import com.vtconnect.registration.session.boundary.CareRecordRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sessions by video in which a client was, and what was kept of their chat. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SessionData implements PersonalData {

    @Inject HeldSessions heldSessions;

    @Override
    public List<Part> of(long organizationId, List<Long> records) {
        var sessions = heldSessions.of(organizationId, records);
        return List.of(
                new Part(Section.SESSIONS, sessions.stream().map(SessionData::session).toList()),
                new Part(Section.CHAT, sessions.stream().flatMap(SessionData::chat).toList()));
    }

    private static Map<String, Object> session(CareRecordRow session) {
        return new Fields()
                .with("begunAt", session.begunAt())
                .with("practitioner", session.practitioner())
                .with("minutes", session.minutes())
                .values();
    }

    private static Stream<Map<String, Object>> chat(CareRecordRow session) {
        return session.chat().stream()
                .map(
                        line ->
                                new Fields()
                                        .with("at", line.at())
                                        .with("by", line.name())
                                        .with("text", line.text())
                                        .values());
    }
}
