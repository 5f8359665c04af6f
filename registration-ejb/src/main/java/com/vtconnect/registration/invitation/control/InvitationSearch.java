package com.vtconnect.registration.invitation.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.invitation.boundary.InvitationListQuery;
import com.vtconnect.registration.invitation.boundary.InvitationListQuery.Sort;
import com.vtconnect.registration.invitation.boundary.InvitationListQuery.State;
import com.vtconnect.registration.invitation.boundary.InvitationRow;
import com.vtconnect.registration.invitation.boundary.InvitationRows;
import com.vtconnect.registration.invitation.entity.Invitation;
import com.vtconnect.registration.notification.entity.MailTrouble;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Lists invitations: two statements for a page. Whoever invites for the practice sees all of its
 * invitations, as with clients who are in no department yet; that somebody has registered only of
 * clients whom they may see, in what is shown as in what is filtered by.
 */
@ApplicationScoped
public class InvitationSearch {

    private static final int LARGEST_PAGE = 100;

    private static final String STATE =
            """
            CASE WHEN c.confirmed_at IS NOT NULL THEN 'CONFIRMED' WHEN c.id IS NOT NULL THEN 'REGISTERED'
                WHEN i.stopped_at IS NOT NULL THEN 'STOPPED' WHEN m.id IS NULL THEN 'WITHDRAWN'
                WHEN m.sent_at IS NOT NULL THEN 'SENT' WHEN m.last_error IS NOT NULL THEN 'FAILED' ELSE 'QUEUED' END
            """;

    /** Each by itself, as with the clients. */
    private static final String MAIL =
            """
            LEFT JOIN LATERAL (SELECT m.id, m.sent_at, m.given_up_at, m.last_error, m.due_at FROM outgoing_mail m
                WHERE m.id = i.mail_id OFFSET 0) m ON TRUE
            """;

    @PersistenceContext EntityManager entityManager;
    @Inject Clock clock;

    public InvitationRows page(Caller.Staff caller, InvitationListQuery query) {
        return new InvitationRows(rows(caller, query), total(caller, query));
    }

    @SuppressWarnings("unchecked")
    private List<InvitationRow> rows(Caller.Staff caller, InvitationListQuery query) {
        // Without a state to look for, only those who are shown are looked up.
        var isAny = query.state() == null;
        var limits =
                " ORDER BY %s OFFSET %d LIMIT %d"
                        .formatted(
                                order(query),
                                Math.max(0, query.first()),
                                Math.min(LARGEST_PAGE, query.size()));
        var chosen = "SELECT i.* FROM invitation i WHERE " + within(query);
        var sql =
                """
                SELECT i.id, i.email, i.locale, s.first_name || ' ' || s.last_name, i.sent_at, i.times, %s, c.id,
                    i.stopped_at IS NOT NULL, m.last_error, CASE WHEN m.given_up_at IS NULL THEN m.due_at END
                FROM (%s) i JOIN staff_member s ON s.id = i.sent_by_id %s %s %s
                """
                        .formatted(
                                STATE,
                                isAny ? chosen + limits : chosen,
                                MAIL,
                                InvitedClients.join(caller),
                                isAny
                                        ? "ORDER BY " + order(query)
                                        : "WHERE " + STATE + " = ?4" + limits);
        var now = clock.instant();
        return ((List<Object[]>) query(sql, caller, query).getResultList())
                .stream().map(row -> row(row, now)).toList();
    }

    private int total(Caller.Staff caller, InvitationListQuery query) {
        var all = "SELECT count(*) FROM invitation i";
        var sql =
                query.state() == null
                        ? all + " WHERE " + within(query)
                        : "%s %s %s WHERE %s AND %s = ?4"
                                .formatted(
                                        all,
                                        MAIL,
                                        InvitedClients.join(caller),
                                        within(query),
                                        STATE);
        return ((Number) query(sql, caller, query).getSingleResult()).intValue();
    }

    private static String within(InvitationListQuery query) {
        return "i.organization_id = ?1"
                + (SearchText.isEmpty(query.search()) ? "" : " AND i.email LIKE ?3");
    }

    private static String order(InvitationListQuery query) {
        var direction = query.ascending() ? " ASC" : " DESC";
        return query.sort() == Sort.EMAIL
                ? "i.email" + direction
                : "i.sent_at" + direction + ", i.id" + direction;
    }

    /** The statement with those of the parameters that it has. */
    private Query query(String sql, Caller.Staff caller, InvitationListQuery query) {
        var filled = entityManager.createNativeQuery(sql).setParameter(1, caller.organizationId());
        if (sql.contains("?2")) {
            InvitedClients.within(caller, filled);
        }
        if (sql.contains("?3")) {
            filled.setParameter(3, SearchText.pattern(query.search()));
        }
        if (sql.contains("?4")) {
            filled.setParameter(4, query.state().name());
        }
        return filled;
    }

    private static InvitationRow row(Object[] row, Instant now) {
        var state = State.valueOf((String) row[6]);
        var sentAt = instant(row[4]);
        var answer = (String) row[9];
        var due = instant(row[10]);
        var againAt = againAt(state, sentAt, due, now);
        var isFailed = state == State.FAILED;
        return new InvitationRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                Language.of(Locale.forLanguageTag((String) row[2])),
                (String) row[3],
                sentAt,
                ((Number) row[5]).intValue(),
                state,
                row[7] == null ? null : ((Number) row[7]).longValue(),
                (Boolean) row[8],
                isFailed ? MailTrouble.of(answer) : null,
                isFailed ? answer : null,
                isFailed ? due : null,
                againAt,
                againAt != null && !againAt.isAfter(now));
    }

    /** What has not arrived goes again at once, what has, after a while. */
    private static Instant againAt(State state, Instant sentAt, Instant due, Instant now) {
        return switch (state) {
            case SENT -> sentAt.plus(Invitation.PAUSE);
            case FAILED -> due == null ? now : null;
            case WITHDRAWN -> now;
            default -> null;
        };
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
