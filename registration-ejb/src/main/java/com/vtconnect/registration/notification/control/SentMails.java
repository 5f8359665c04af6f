package com.vtconnect.registration.notification.control;

import com.vtconnect.registration.notification.entity.MailKind;
import com.vtconnect.registration.notification.entity.MailRow;
import com.vtconnect.registration.notification.entity.MailRow.MailState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;

/** Reads the outbox as a journal. */
@ApplicationScoped
public class SentMails {

    private static final int MOST_SHOWN = 50;

    private static final String COLUMNS =
            """
            SELECT id, kind, recipient, client_id, created_at, sent_at, given_up_at, attempts, last_error, due_at
            FROM outgoing_mail WHERE organization_id = ?1
            """;

    @PersistenceContext EntityManager entityManager;

    public List<MailRow> failed(long organizationId) {
        return rows(
                COLUMNS
                        + " AND sent_at IS NULL AND last_error IS NOT NULL ORDER BY created_at DESC",
                organizationId,
                null);
    }

    public List<MailRow> ofClient(long organizationId, long clientId) {
        return rows(
                COLUMNS + " AND client_id = ?2 ORDER BY created_at DESC, id DESC",
                organizationId,
                clientId);
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
    private List<MailRow> rows(String sql, long organizationId, Long clientId) {
        var query =
                entityManager
                        .createNativeQuery(sql)
                        .setParameter(1, organizationId)
                        .setMaxResults(MOST_SHOWN);
        if (clientId != null) {
            query.setParameter(2, clientId);
        }
        return ((List<Object[]>) query.getResultList()).stream().map(SentMails::row).toList();
    }

    private static MailRow row(Object[] row) {
        var error = (String) row[8];
        var state = state(row[5] != null, row[6] != null, error != null);
        return new MailRow(
                ((Number) row[0]).longValue(),
                MailKind.valueOf((String) row[1]),
                (String) row[2],
                row[3] == null ? null : ((Number) row[3]).longValue(),
                ((Timestamp) row[4]).toInstant(),
                state,
                ((Number) row[7]).intValue(),
                error,
                state == MailState.RETRYING ? ((Timestamp) row[9]).toInstant() : null);
    }

    private static MailState state(boolean sent, boolean givenUp, boolean failed) {
        if (sent) {
            return MailState.SENT;
        }
        if (givenUp) {
            return MailState.GIVEN_UP;
        }
        return failed ? MailState.RETRYING : MailState.QUEUED;
    }
}
