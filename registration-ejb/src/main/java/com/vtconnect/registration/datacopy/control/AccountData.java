package com.vtconnect.registration.datacopy.control;

import com.vtconnect.registration.access.control.SignInSessions;
import com.vtconnect.registration.access.entity.SignInSession;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.HistoryEntry;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.control.Merges;
import com.vtconnect.registration.client.entity.Fields;
import com.vtconnect.registration.client.entity.PersonalData;
import com.vtconnect.registration.notification.control.SentMails;
import com.vtconnect.registration.notification.control.SentMails.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Where a client is signed in, what they were mailed, and what the audit trail tells of them. While
 * somebody else's record was merged into theirs by mistake, that person may have acted and been
 * mailed here: of that time there are no details, and no mails to another address.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AccountData implements PersonalData {

    @Inject Clients clients;
    @Inject Merges merges;
    @Inject SignInSessions sessions;
    @Inject SentMails sentMails;
    @Inject AuditTrail auditTrail;

    @Override
    public List<Part> of(long organizationId, List<Long> records) {
        var own = records.stream().map(id -> clients.get(organizationId, id)).toList();
        var addresses = own.stream().map(client -> client.email().text()).toList();
        var undone = merges.undone(organizationId, records);
        Predicate<Instant> isSure =
                moment -> undone.stream().noneMatch(merge -> merge.wasWrongAt(moment));
        return List.of(
                new Part(
                        Section.SIGN_INS,
                        own.stream()
                                .flatMap(client -> sessions.of(client).stream())
                                .map(AccountData::signIn)
                                .toList()),
                new Part(
                        Section.MAILS,
                        reader ->
                                sentMails.eachToClient(
                                        organizationId,
                                        records,
                                        one -> {
                                            if (isSure.test(one.at())
                                                    || addresses.contains(one.recipient())) {
                                                reader.accept(mail(one));
                                            }
                                        })),
                new Part(
                        Section.HISTORY,
                        reader ->
                                auditTrail.eachForClient(
                                        organizationId,
                                        records,
                                        one ->
                                                reader.accept(
                                                        entry(
                                                                isSure.test(one.at())
                                                                        ? one
                                                                        : one.withDetail(null))))));
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
