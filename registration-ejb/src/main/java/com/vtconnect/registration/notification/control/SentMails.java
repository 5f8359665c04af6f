package com.vtconnect.registration.notification.control;

import com.vtconnect.registration.notification.entity.MailKind;
import com.vtconnect.registration.notification.entity.MailRow;
import com.vtconnect.registration.notification.entity.MailRow.MailState;
import com.vtconnect.registration.notification.entity.MailTrouble;
import com.vtconnect.registration.value.control.Cursor;
import com.vtconnect.registration.value.control.Ids;
import com.vtconnect.registration.value.entity.Newest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Reads the outbox as a journal. */
@ApplicationScoped
public class SentMails {

    private static final String COLUMNS =
            """
            SELECT id, kind, recipient, client_id, staff_member_id, practitioner_id, created_at, sent_at, given_up_at,
                last_error, due_at, is_held AND attempts = 0
            FROM outgoing_mail WHERE organization_id = ?1
            """;

    private static final Cursor MAILS = new Cursor("mails");

    @PersistenceContext EntityManager entityManager;

    /** Those that failed, for good or so far. */
    public Newest<MailRow> failed(long organizationId, int most) {
        return newest("sent_at IS NULL AND last_error IS NOT NULL", organizationId, null, most);
    }

    /**
     * @param records ids of those that are of this client
     */
    public Newest<MailRow> ofClient(long organizationId, Collection<Long> records, int most) {
        return newest("client_id = ANY (?2::bigint[])", organizationId, records, most);
    }

    /** Those about the staff member's own account and those sent to them. */
    public Newest<MailRow> ofStaff(long organizationId, long staffMemberId, int most) {
        return newest(
                "staff_member_id = ANY (?2::bigint[])",
                organizationId,
                List.of(staffMemberId),
                most);
    }

    /** A mail as its reader knows it. */
    public record Subject(Instant at, String recipient, String subject) {}

    /**
     * Reads all that a client was mailed, the newest first; not what staff were mailed about the
     * client. Needs a transaction.
     *
     * @param records ids of those that are of this client
     */
    public void eachToClient(
            long organizationId, Collection<Long> records, Consumer<Subject> reader) {
        var mails =
                entityManager
                        .createNativeQuery(
                                MAILS.over(
                                        """
                                        SELECT created_at, recipient, subject FROM outgoing_mail
                                        WHERE organization_id = ?1 AND client_id = ANY (?2::bigint[]) AND staff_member_id IS NULL
                                        ORDER BY created_at DESC, id DESC
                                        """))
                        .setParameter(1, organizationId)
                        .setParameter(2, Ids.of(records));
        MAILS.each(entityManager, mails, row -> reader.accept(subject(row)));
    }

    private static Subject subject(Object[] row) {
        return new Subject(((Timestamp) row[0]).toInstant(), (String) row[1], (String) row[2]);
    }

    public long countFailed(long organizationId) {
        return ((Number)
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT count(*) FROM outgoing_mail
                                        WHERE organization_id = ?1 AND sent_at IS NULL AND last_error IS NOT NULL
                                        """)
                                .setParameter(1, organizationId)
                                .getSingleResult())
                .longValue();
    }

    @SuppressWarnings("unchecked")
    private Newest<MailRow> newest(
            String which, long organizationId, Collection<Long> records, int most) {
        var query =
                entityManager
                        .createNativeQuery(
                                COLUMNS + " AND " + which + " ORDER BY created_at DESC, id DESC")
                        .setParameter(1, organizationId)
                        .setMaxResults(Newest.toRead(most));
        if (records != null) {
            query.setParameter(2, Ids.of(records));
        }
        var rows = (List<Object[]>) query.getResultList();
        return Newest.of(rows.stream().map(SentMails::row).toList(), most);
    }

    private static MailRow row(Object[] row) {
        var answer = (String) row[9];
        var state = state(row[7] != null, row[8] != null, answer != null, (Boolean) row[11]);
        var waits = state == MailState.RETRYING || state == MailState.HELD;
        return new MailRow(
                ((Number) row[0]).longValue(),
                MailKind.valueOf((String) row[1]),
                (String) row[2],
                number(row[3]),
                number(row[4]),
                number(row[5]),
                ((Timestamp) row[6]).toInstant(),
                state,
                answer == null ? null : MailTrouble.of(answer),
                answer,
                waits ? ((Timestamp) row[10]).toInstant() : null,
                false);
    }

    private static Long number(Object column) {
        return column == null ? null : ((Number) column).longValue();
    }

    private static MailState state(boolean sent, boolean givenUp, boolean failed, boolean held) {
        if (sent) {
            return MailState.SENT;
        }
        if (givenUp) {
            return MailState.GIVEN_UP;
        }
        if (failed) {
            return MailState.RETRYING;
        }
        return held ? MailState.HELD : MailState.QUEUED;
    }
}
