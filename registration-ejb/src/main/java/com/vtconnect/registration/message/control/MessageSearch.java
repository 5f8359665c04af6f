package com.vtconnect.registration.message.control;

import com.vtconnect.registration.message.boundary.MessageCounts;
import com.vtconnect.registration.message.boundary.MessageListQuery;
import com.vtconnect.registration.message.boundary.MessageListQuery.Tab;
import com.vtconnect.registration.message.boundary.MessageRow;
import com.vtconnect.registration.message.boundary.MessageRows;
import com.vtconnect.registration.session.entity.PersonId;
import com.vtconnect.registration.value.entity.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.List;

/** Finds one person's conversations and drafts for lists: two statements for a page. */
@ApplicationScoped
public class MessageSearch {

    private static final int LARGEST_PAGE = 100;

    /** {@code s} is the own side, {@code o} the other's. */
    private static final String CONVERSATIONS =
            """
            FROM conversation_side s
            JOIN conversation v ON v.id = s.conversation_id
            JOIN conversation_side o ON o.conversation_id = s.conversation_id AND o.place <> s.place
            LEFT JOIN client c ON c.id = o.client_id
            LEFT JOIN staff_member m ON m.id = o.staff_member_id
            WHERE s.organization_id = ?1 AND s.%s = ?2
            """;

    private static final String DRAFTS =
            """
            FROM message_draft d
            LEFT JOIN conversation v ON v.id = d.conversation_id
            LEFT JOIN conversation_side o ON o.conversation_id = d.conversation_id
                AND (o.client_id IS DISTINCT FROM d.author_client_id OR o.staff_member_id IS DISTINCT FROM d.author_staff_id)
            LEFT JOIN client c ON c.id = coalesce(d.to_client_id, o.client_id)
            LEFT JOIN staff_member m ON m.id = coalesce(d.to_staff_id, o.staff_member_id)
            WHERE d.organization_id = ?1 AND d.%s = ?2
            """;

    private static final String UNREAD =
            "(s.last_received > s.read_through AND s.last_received > greatest(s.archived_through, s.deleted_through))";

    @PersistenceContext EntityManager entityManager;

    @SuppressWarnings("unchecked")
    public MessageRows page(long organizationId, PersonId me, MessageListQuery query) {
        var found = query.tab() == Tab.DRAFTS ? drafts(me, query) : conversations(me, query);
        var columns =
                query.tab() == Tab.DRAFTS
                        ? """
                          d.id, d.conversation_id, c.id, m.id, coalesce(c.first_name, m.first_name),
                          coalesce(c.last_name, m.last_name), coalesce(v.subject, d.subject), d.saved_at AS at, FALSE
                          """
                        : """
                          v.id, v.id AS conversation, c.id, m.id, coalesce(c.first_name, m.first_name),
                          coalesce(c.last_name, m.last_name), v.subject, %s AS at, %s
                          """
                                .formatted(at(query.tab()), UNREAD);
        var rows =
                with(
                                "SELECT " + columns + found + " ORDER BY at DESC, 1 DESC",
                                organizationId,
                                me,
                                query)
                        .setFirstResult(Math.max(0, query.first()))
                        .setMaxResults(Math.min(LARGEST_PAGE, query.size()));
        var total = with("SELECT count(*) " + found, organizationId, me, query);
        return new MessageRows(
                ((List<Object[]>) rows.getResultList()).stream().map(MessageSearch::row).toList(),
                ((Number) total.getSingleResult()).intValue());
    }

    public MessageCounts counts(long organizationId, PersonId me) {
        var counts =
                (Object[])
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT (SELECT count(*) FROM conversation_side s
                                                WHERE s.organization_id = ?1 AND s.%s = ?2 AND %s),
                                            (SELECT count(*) FROM message_draft d
                                                WHERE d.organization_id = ?1 AND d.%s = ?2)
                                        """
                                                .formatted(side(me), UNREAD, author(me)))
                                .setParameter(1, organizationId)
                                .setParameter(2, me.id())
                                .getSingleResult();
        return new MessageCounts(((Number) counts[0]).intValue(), ((Number) counts[1]).intValue());
    }

    private static String conversations(PersonId me, MessageListQuery query) {
        var search =
                """
                 AND (%s OR %s OR lower(v.subject) LIKE ?3 OR EXISTS (
                    SELECT 1 FROM private_message t WHERE t.conversation_id = v.id
                    AND t.number > s.deleted_through AND lower(t.text) LIKE ?3))
                """;
        return CONVERSATIONS.formatted(side(me))
                + " AND "
                + on(query.tab())
                + (query.isSearch() ? search.formatted(named("c"), named("m")) : "");
    }

    private static String drafts(PersonId me, MessageListQuery query) {
        var search =
                " AND (%s OR %s OR lower(coalesce(v.subject, d.subject)) LIKE ?3 OR lower(d.text) LIKE ?3)";
        return DRAFTS.formatted(author(me))
                + (query.isSearch() ? search.formatted(named("c"), named("m")) : "");
    }

    private static String named(String person) {
        return RecipientSearch.named(person, "?3");
    }

    private static String on(Tab tab) {
        return switch (tab) {
            case INBOX -> "s.last_received > greatest(s.archived_through, s.deleted_through)";
            case SENT -> "s.last_sent > greatest(s.archived_through, s.deleted_through)";
            case ARCHIVED ->
                    """
                    greatest(s.last_received, s.last_sent) > s.deleted_through
                    AND greatest(s.last_received, s.last_sent) <= s.archived_through
                    """;
            case DRAFTS -> throw new IllegalArgumentException("Drafts are no conversations");
        };
    }

    private static String at(Tab tab) {
        return switch (tab) {
            case INBOX -> "s.received_at";
            case SENT -> "s.sent_at";
            default -> "greatest(s.received_at, s.sent_at)";
        };
    }

    private static String side(PersonId me) {
        return me.isClient() ? "client_id" : "staff_member_id";
    }

    private static String author(PersonId me) {
        return me.isClient() ? "author_client_id" : "author_staff_id";
    }

    private Query with(String sql, long organizationId, PersonId me, MessageListQuery query) {
        var prepared =
                entityManager
                        .createNativeQuery(sql)
                        .setParameter(1, organizationId)
                        .setParameter(2, me.id());
        return query.isSearch()
                ? prepared.setParameter(3, SearchText.pattern(query.search()))
                : prepared;
    }

    private static MessageRow row(Object[] row) {
        return new MessageRow(
                number(row[0]),
                row[1] == null ? null : number(row[1]),
                row[2] == null
                        ? PersonId.practitioner(number(row[3]))
                        : PersonId.client(number(row[2])),
                row[4] + " " + row[5],
                (String) row[6],
                ((Timestamp) row[7]).toInstant(),
                (Boolean) row[8]);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
