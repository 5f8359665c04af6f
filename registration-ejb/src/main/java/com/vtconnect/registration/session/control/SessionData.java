package com.vtconnect.registration.session.control;

import com.vtconnect.registration.client.entity.Fields;
import com.vtconnect.registration.client.entity.PersonalData;
import com.vtconnect.registration.session.boundary.CareRecordRow;
import com.vtconnect.registration.session.boundary.CareRecordRow.ChatLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** The sessions by video in which a client was, and what was kept of their chat. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SessionData implements PersonalData {

    @Inject HeldSessions heldSessions;

    @Override
    public List<Part> of(long organizationId, List<Long> records) {
        return List.of(
                new Part(
                        Section.SESSIONS,
                        reader ->
                                heldSessions.each(
                                        organizationId,
                                        records,
                                        one -> reader.accept(session(one)))),
                new Part(
                        Section.CHAT,
                        reader ->
                                heldSessions.eachLine(
                                        organizationId, records, one -> reader.accept(line(one)))));
    }

    private static Map<String, Object> session(CareRecordRow session) {
        return new Fields()
                .with("begunAt", session.begunAt())
                .with("practitioner", session.practitioner())
                .with("minutes", session.minutes())
                .values();
    }

    private static Map<String, Object> line(ChatLine line) {
        return new Fields()
                .with("at", line.at())
                .with("by", line.name())
                .with("text", line.text())
                .values();
    }
}
