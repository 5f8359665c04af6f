package com.vtconnect.registration.session.control;

import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.session.entity.PersonId;
import com.vtconnect.registration.value.control.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who has the Care App open at this moment, on which node, waiting for whom, in which room. A row
 * counts as long as its node says so every other second, and a little longer, so that a reload or a
 * short loss of the network goes unnoticed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Connections {

    /** A page that is not back by then has left. */
    static final Duration GRACE = Duration.ofSeconds(12);

    private static final String COLUMNS =
            "device_hash, organization_id, client_id, staff_member_id, page, node, waits_for_id, care_session_id, stay_id";

    @PersistenceContext EntityManager entityManager;

    /** A page that said hello; what its device was in goes on, unless somebody else had it. */
    Connection open(Seat seat, String node, Instant now) {
        var before =
                find(seat.organizationId(), seat.device())
                        .filter(one -> one.person().equals(seat.person()));
        entityManager
                .createNativeQuery(
                        """
                        INSERT INTO care_connection (device_hash, organization_id, client_id, staff_member_id, page, node,
                            waits_for_id, care_session_id, stay_id, seen_at)
                        VALUES (?1, ?2, CAST(?3 AS bigint), CAST(?4 AS bigint), ?5, ?6,
                            CAST(?7 AS bigint), CAST(?8 AS bigint), CAST(?9 AS bigint), ?10)
                        ON CONFLICT (device_hash) DO UPDATE SET organization_id = excluded.organization_id,
                            client_id = excluded.client_id, staff_member_id = excluded.staff_member_id,
                            page = excluded.page, node = excluded.node, waits_for_id = excluded.waits_for_id,
                            care_session_id = excluded.care_session_id, stay_id = excluded.stay_id, seen_at = excluded.seen_at
                        """)
                .setParameter(1, seat.device())
                .setParameter(2, seat.organizationId())
                .setParameter(3, seat.person().clientId())
                .setParameter(4, seat.person().staffMemberId())
                .setParameter(5, seat.page())
                .setParameter(6, node)
                .setParameter(7, before.map(Connection::waitsForId).orElse(null))
                .setParameter(8, before.map(Connection::careSessionId).orElse(null))
                .setParameter(9, before.map(Connection::stayId).orElse(null))
                .setParameter(10, Timestamp.from(now))
                .executeUpdate();
        return find(seat.organizationId(), seat.device()).orElseThrow();
    }

    /** Whatever happens to the pages of this person happens one after the other. */
    void lock(PersonId person) {
        entityManager
                .createNativeQuery(
                        "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended('care page', ?1))) AS locked")
                .setParameter(1, person.isClient() ? person.id() : -person.id())
                .getSingleResult();
    }

    Optional<Connection> find(long organizationId, byte[] device) {
        return rows(
                        entityManager
                                .createNativeQuery(
                                        "SELECT "
                                                + COLUMNS
                                                + " FROM care_connection WHERE organization_id = ?1 AND device_hash = ?2")
                                .setParameter(1, organizationId)
                                .setParameter(2, device))
                .stream()
                .findFirst();
    }

    /** By device, as {@link Seat#deviceText} says it. */
    Map<String, Connection> ofNode(String node) {
        return rows(
                        entityManager
                                .createNativeQuery(
                                        "SELECT "
                                                + COLUMNS
                                                + " FROM care_connection WHERE node = ?1")
                                .setParameter(1, node))
                .stream()
                .collect(Collectors.toMap(one -> Secrets.text(one.device()), one -> one));
    }

    List<Connection> ofClients(long organizationId, Collection<Long> ids) {
        return of("client_id", organizationId, ids);
    }

    List<Connection> ofPractitioners(long organizationId, Collection<Long> ids) {
        return of("staff_member_id", organizationId, ids);
    }

    List<Connection> of(long organizationId, PersonId person) {
        return person.isClient()
                ? ofClients(organizationId, List.of(person.id()))
                : ofPractitioners(organizationId, List.of(person.id()));
    }

    List<Connection> inRoom(long organizationId, long careSessionId) {
        return of("care_session_id", organizationId, List.of(careSessionId));
    }

    List<Connection> waitingFor(long organizationId, long practitionerId) {
        return of("waits_for_id", organizationId, List.of(practitionerId));
    }

    private List<Connection> of(String column, long organizationId, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return rows(
                entityManager
                        .createNativeQuery(
                                "SELECT "
                                        + COLUMNS
                                        + " FROM care_connection WHERE organization_id = ?1 AND "
                                        + column
                                        + " = ANY (?2::bigint[])")
                        .setParameter(1, organizationId)
                        .setParameter(2, Ids.of(ids)));
    }

    /**
     * @param practitionerId null to wait no longer
     */
    void waitFor(byte[] device, Long practitionerId) {
        entityManager
                .createNativeQuery(
                        "UPDATE care_connection SET waits_for_id = CAST(?2 AS bigint) WHERE device_hash = ?1")
                .setParameter(1, device)
                .setParameter(2, practitionerId)
                .executeUpdate();
    }

    void enter(byte[] device, long careSessionId, long stayId) {
        entityManager
                .createNativeQuery(
                        """
                        UPDATE care_connection SET care_session_id = ?2, stay_id = ?3, waits_for_id = NULL
                        WHERE device_hash = ?1
                        """)
                .setParameter(1, device)
                .setParameter(2, careSessionId)
                .setParameter(3, stayId)
                .executeUpdate();
    }

    /** Neither in a room nor waiting for one any longer. */
    void leave(byte[] device) {
        entityManager
                .createNativeQuery(
                        """
                        UPDATE care_connection SET care_session_id = NULL, stay_id = NULL, waits_for_id = NULL
                        WHERE device_hash = ?1
                        """)
                .setParameter(1, device)
                .executeUpdate();
    }

    /**
     * The socket of a page is gone from this node. Who is in a room or waits may come back. Empty
     * if another socket of the page has taken over already.
     */
    Optional<Connection> lose(Seat seat, String node) {
        var mine =
                find(seat.organizationId(), seat.device())
                        .filter(one -> one.node().equals(node) && one.page().equals(seat.page()));
        mine.ifPresent(
                one ->
                        entityManager
                                .createNativeQuery(
                                        one.careSessionId() == null && one.waitsForId() == null
                                                ? "DELETE FROM care_connection WHERE device_hash = ?1"
                                                : "UPDATE care_connection SET node = '' WHERE device_hash = ?1")
                                .setParameter(1, seat.device())
                                .executeUpdate());
        return mine;
    }

    /**
     * Says that this node and its sockets are alive; gives the devices that all nodes know of.
     * Waits for nobody: a row that somebody changes at this moment is marked the next time.
     */
    @SuppressWarnings("unchecked")
    Set<String> beat(String node, Instant now) {
        entityManager
                .createNativeQuery(
                        """
                        UPDATE care_connection SET seen_at = ?2 WHERE device_hash IN (
                            SELECT device_hash FROM care_connection WHERE node = ?1 FOR UPDATE SKIP LOCKED)
                        """)
                .setParameter(1, node)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
        var devices =
                (List<byte[]>)
                        entityManager
                                .createNativeQuery(
                                        "SELECT device_hash FROM care_connection WHERE node = ?1")
                                .setParameter(1, node)
                                .getResultList();
        var known = new HashSet<String>();
        devices.forEach(one -> known.add(Secrets.text(one)));
        return known;
    }

    /** Forgets whom no node has seen for {@link #GRACE}, and gives them. */
    List<Connection> forgetStale(Instant now) {
        return rows(
                entityManager
                        .createNativeQuery(
                                """
                                DELETE FROM care_connection WHERE device_hash IN (
                                    SELECT device_hash FROM care_connection WHERE seen_at < ?1 FOR UPDATE SKIP LOCKED)
                                RETURNING device_hash, organization_id, client_id, staff_member_id, page, node, waits_for_id,
                                    care_session_id, stay_id
                                """)
                        .setParameter(1, Timestamp.from(now.minus(GRACE))));
    }

    @SuppressWarnings("unchecked")
    private static List<Connection> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream().map(Connections::row).toList();
    }

    private static Connection row(Object[] row) {
        var clientId = number(row[2]);
        return new Connection(
                (byte[]) row[0],
                number(row[1]),
                clientId == null
                        ? PersonId.practitioner(number(row[3]))
                        : PersonId.client(clientId),
                (String) row[4],
                (String) row[5],
                number(row[6]),
                number(row[7]),
                number(row[8]));
    }

    private static Long number(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }
}
