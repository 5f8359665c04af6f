package com.vtconnect.registration.invitation.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.invitation.boundary.AddressLine;
import com.vtconnect.registration.invitation.boundary.AddressLine.Finding;
import com.vtconnect.registration.invitation.boundary.InvitationCheck;
import com.vtconnect.registration.invitation.control.TypedAddresses.Typed;
import com.vtconnect.registration.invitation.entity.Invitation;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who is mailed and who is left out. An address of a client whom the caller may not see is like any
 * other: it is mailed, and the mail says what to do for those who have an account.
 */
@ApplicationScoped
public class InvitationChecks {

    public static final int MOST_AT_ONCE = 500;

    private static final int LONGEST = 200_000;
    private static final String FIELD = "addresses";

    @PersistenceContext EntityManager entityManager;
    @Inject Invitations invitations;
    @Inject InvitedClients invitedClients;
    @Inject Clock clock;

    @Inject
    @ConfigProperty(name = "registration.invitations.per-day", defaultValue = "1000")
    int perDay;

    private record Last(Instant at, String by, String formKey, boolean isOver) {}

    /** What is known of the addresses, read once for all of them. */
    private record Known(
            Map<EmailAddress, Last> invited,
            Set<EmailAddress> stopped,
            Map<EmailAddress, Long> clients) {}

    public int perDay() {
        return perDay;
    }

    /**
     * @param formKey of a form that may have been sent before, null for none
     * @throws InvalidInput if there is nothing, or far too much
     */
    public InvitationCheck check(Caller.Staff caller, String typed, String formKey) {
        if (typed == null || typed.isBlank()) {
            throw new InvalidInput(FIELD, Reason.MISSING);
        }
        if (typed.length() > LONGEST) {
            throw new InvalidInput(FIELD, Reason.TOO_LONG);
        }
        var entries = TypedAddresses.of(typed);
        if (entries.size() > MOST_AT_ONCE) {
            throw new InvalidInput(FIELD, Reason.TOO_MANY);
        }
        if (entries.isEmpty()) {
            throw new InvalidInput(FIELD, Reason.MISSING);
        }
        return new InvitationCheck(judged(caller, entries, formKey));
    }

    /** One address, for which nothing was typed. */
    public Finding check(Caller.Staff caller, EmailAddress email) {
        var entry = new Typed(1, email.text(), email, Finding.READY);
        return judged(caller, List.of(entry), null).get(0).finding();
    }

    private List<AddressLine> judged(Caller.Staff caller, List<Typed> entries, String formKey) {
        var emails =
                entries.stream()
                        .map(Typed::email)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        var known =
                new Known(
                        invited(caller.organizationId(), emails),
                        invitations.stopped(caller.organizationId(), emails),
                        invitedClients.of(caller, emails));
        var left = perDay - invitations.countOfADay(caller.organizationId());
        var seen = new HashSet<EmailAddress>();
        var lines = new ArrayList<AddressLine>();
        for (var entry : entries) {
            var finding = finding(entry, known, formKey, seen);
            if (finding == Finding.READY && left-- <= 0) {
                finding = Finding.OVER_LIMIT;
            }
            lines.add(line(entry, finding, known));
        }
        return List.copyOf(lines);
    }

    private Finding finding(
            Typed entry, Known known, String formKey, Set<EmailAddress> seenBefore) {
        if (entry.email() == null) {
            return entry.finding();
        }
        if (!seenBefore.add(entry.email())) {
            return Finding.REPEATED;
        }
        var last = known.invited().get(entry.email());
        if (last != null && last.formKey().equals(formKey)) {
            return Finding.SENT;
        }
        if (known.clients().containsKey(entry.email())) {
            return Finding.IS_CLIENT;
        }
        if (known.stopped().contains(entry.email())) {
            return Finding.STOPPED;
        }
        var isLately =
                last != null
                        && !last.isOver()
                        && last.at().plus(Invitation.PAUSE).isAfter(clock.instant());
        return isLately ? Finding.INVITED_LATELY : Finding.READY;
    }

    private static AddressLine line(Typed entry, Finding finding, Known known) {
        var isLately = finding == Finding.INVITED_LATELY;
        var last = isLately ? known.invited().get(entry.email()) : null;
        return new AddressLine(
                entry.line(),
                entry.text(),
                entry.email() == null ? null : entry.email().text(),
                finding,
                isLately ? last.at() : null,
                isLately ? last.by() : null,
                finding == Finding.IS_CLIENT ? known.clients().get(entry.email()) : null);
    }

    /** A mail that has not arrived, or was taken back, keeps nobody from another. */
    @SuppressWarnings("unchecked")
    private Map<EmailAddress, Last> invited(long organizationId, Collection<EmailAddress> emails) {
        var rows =
                (List<Object[]>)
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT i.email, i.sent_at, s.first_name || ' ' || s.last_name, i.form_key,
                                            m.id IS NULL OR m.given_up_at IS NOT NULL
                                        FROM invitation i JOIN staff_member s ON s.id = i.sent_by_id
                                        LEFT JOIN outgoing_mail m ON m.id = i.mail_id
                                        WHERE i.organization_id = ?1 AND i.email = ANY (string_to_array(?2, ' '))
                                        """)
                                .setParameter(1, organizationId)
                                .setParameter(2, InvitedClients.text(emails))
                                .getResultList();
        var found = new HashMap<EmailAddress, Last>();
        for (var row : rows) {
            found.put(
                    new EmailAddress((String) row[0]),
                    new Last(
                            ((Timestamp) row[1]).toInstant(),
                            (String) row[2],
                            (String) row[3],
                            (Boolean) row[4]));
        }
        return found;
    }
}
