package com.vtconnect.registration.datacopy.control;

import com.vtconnect.registration.access.control.SignInSessions;
import com.vtconnect.registration.access.entity.SignInSession;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.HistoryEntry;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.entity.Fields;
import com.vtconnect.registration.client.entity.PersonalData;
import com.vtconnect.registration.notification.control.SentMails;
import com.vtconnect.registration.notification.control.SentMails.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Where a client is signed in, what they were mailed, and what the audit trail tells of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AccountData implements PersonalData {

    @Inject Clients clients;
    @Inject SignInSessions sessions;
    @Inject SentMails sentMails;
    @Inject AuditTrail auditTrail;

    @Override
    public List<Part> of(long organizationId, List<Long> records) {
        return List.of(
                new Part(
                        Section.SIGN_INS,
                        records.stream()
                                .map(id -> clients.get(organizationId, id))
                                .flatMap(client -> sessions.of(client).stream())
                                .map(AccountData::signIn)
                                .toList()),
                new Part(
                        Section.MAILS,
                        reader ->
                                sentMails.eachToClient(
                                        organizationId, records, one -> reader.accept(mail(one)))),
                new Part(
                        Section.HISTORY,
                        reader ->
                                auditTrail.eachOfClient(
                                        organizationId,
                                        records,
                                        one -> reader.accept(entry(one)))));
    }

    private static Map<String, Object> signIn(SignInSession session) {
        return new Fields()
                .with("since", session.createdAt())
                .with("lastSeenAt", session.lastSeenAt())
                .with("network", session.network())
                .with("browser", session.browser())
                .values();
    }

    private static Map<String, Object> mail(Subject mail) {
        return new Fields()
                .with("at", mail.at())
                .with("to", mail.recipient())
                .with("subject", mail.subject())
                .values();
    }

    private static Map<String, Object> entry(HistoryEntry entry) {
        return new Fields()
                .with("at", entry.at())
                .with("by", entry.actor())
                .with("what", entry.action().name())
                .with("detail", entry.detail())
                .values();
    }
}
