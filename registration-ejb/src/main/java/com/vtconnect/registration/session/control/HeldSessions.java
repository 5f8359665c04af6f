package com.vtconnect.registration.session.control;

import com.vtconnect.registration.session.boundary.CareRecordRow;
import com.vtconnect.registration.session.boundary.CareRecordRow.ChatLine;
import com.vtconnect.registration.value.control.Cursor;
import com.vtconnect.registration.value.control.Ids;
import com.vtconnect.registration.value.entity.Newest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The sessions in which a client was; a number of queries that does not grow with theirs. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HeldSessions {

    private static final String OF_CLIENT =
            """
            SELECT s.id, s.begun_at, s.ended_at, m.first_name || ' ' || m.last_name,
                sum(extract(epoch FROM coalesce(t.left_at, ?3) - t.joined_at)),
                (SELECT count(DISTINCT o.client_id) FROM care_stay o
                    WHERE o.care_session_id = s.id AND o.client_id <> ALL (?2::bigint[]))
            FROM care_stay t
            JOIN care_session s ON s.id = t.care_session_id
            JOIN staff_member m ON m.id = s.practitioner_id
            WHERE t.organization_id = ?1 AND t.client_id = ANY (?2::bigint[])
            GROUP BY s.id, m.id ORDER BY s.begun_at DESC, s.id DESC
            """;

    /** What was written while the client was in the room, and no more. */
    private static final String CHAT =
            """
            SELECT c.care_session_id, c.said_at, c.text,
                CASE WHEN c.client_id = ANY (?2::bigint[]) THEN p.first_name || ' ' || p.last_name
                    WHEN c.client_id IS NULL THEN m.first_name || ' ' || m.last_name END
            FROM care_chat_message c
            LEFT JOIN staff_member m ON m.id = c.staff_member_id
            LEFT JOIN client p ON p.id = c.client_id
            WHERE c.organization_id = ?1
                AND EXISTS (SELECT 1 FROM care_stay t
                    WHERE t.care_session_id = c.care_session_id AND t.client_id = ANY (?2::bigint[])
                        AND c.said_at >= t.joined_at AND (t.left_at IS NULL OR c.said_at <= t.left_at))
                %s
            ORDER BY c.said_at, c.id
            """;

    private static final Cursor SESSIONS = new Cursor("sessions");
    private static final Cursor LINES = new Cursor("lines");

    @PersistenceContext EntityManager entityManager;
    @Inject Clock clock;

    /**
     * The latest ones, with what was written in them.
     *
     * @param records ids of those that are of this client
     * @param most of few: all that was written is held at once
     */
    public Newest<CareRecordRow> of(long organizationId, Collection<Long> records, int most) {
        var query = sessions("", organizationId, records).setMaxResults(Newest.toRead(most));
        var sessions = rows(query);
        var chat = chat(organizationId, records, sessions);
        return Newest.of(
                sessions.stream()
                        .map(row -> row(row, chat.getOrDefault(number(row[0]), List.of())))
                        .toList(),
                most);
    }

    /** Reads all of them, the latest first, without what was written in them. */
    void each(long organizationId, Collection<Long> records, Consumer<CareRecordRow> reader) {
        SESSIONS.each(
                entityManager,
                sessions(SESSIONS.over(""), organizationId, records),
                row -> reader.accept(row(row, List.of())));
    }

    /** Reads all that was written in them, the earliest first. */
    void eachLine(long organizationId, Collection<Long> records, Consumer<ChatLine> reader) {
        LINES.each(
                entityManager,
                lines(LINES.over(CHAT.formatted("")), organizationId, records),
                row -> reader.accept(line(row)));
    }

    private Query sessions(String before, long organizationId, Collection<Long> records) {
        return entityManager
                .createNativeQuery(before + OF_CLIENT)
                .setParameter(1, organizationId)
                .setParameter(2, Ids.of(records))
                .setParameter(3, Timestamp.from(clock.instant()));
    }

    private Query lines(String sql, long organizationId, Collection<Long> records) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, organizationId)
                .setParameter(2, Ids.of(records));
    }

    private Map<Long, List<ChatLine>> chat(
            long organizationId, Collection<Long> records, List<Object[]> sessions) {
        var ofThese = CHAT.formatted("AND c.care_session_id = ANY (?3::bigint[])");
        var ids = sessions.stream().map(row -> number(row[0])).toList();
        return rows(lines(ofThese, organizationId, records).setParameter(3, Ids.of(ids))).stream()
                .collect(
                        Collectors.groupingBy(
                                row -> number(row[0]),
                                Collectors.mapping(HeldSessions::line, Collectors.toList())));
    }

    private static ChatLine line(Object[] row) {
        return new ChatLine(instant(row[1]), (String) row[3], (String) row[2]);
    }

    private static CareRecordRow row(Object[] row, List<ChatLine> chat) {
        return new CareRecordRow(
                number(row[0]),
                instant(row[1]),
                instant(row[2]),
                (String) row[3],
                Duration.ofSeconds(number(row[4])),
                (int) number(row[5]),
                chat);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Instant instant(Object value) {
        return value == null ? null : ((Timestamp) value).toInstant();
    }
}
