package com.vtconnect.registration.measure;

import com.vtconnect.registration.quickstart.EmbeddedDatabase;
import java.sql.SQLException;

/**
 * As many practitioners as are wanted, each with a client, all of them signed in: copies of the
 * demo's Priya and Casey, written past the rules because making them is not what is measured.
 */
final class CarePeople {

    private static final String COPIES =
            """
            WITH number AS (SELECT generate_series(1, %d) AS n),
            practitioner AS (
                INSERT INTO staff_member
                SELECT one.* FROM staff_member priya, number,
                    jsonb_populate_record(priya, jsonb_build_object('id', nextval('entity_seq'), 'email', 'staff' || n || '@measure.example',
                        'last_name', n::text)) AS one
                WHERE priya.email = 'priya@riverside.example' RETURNING id, organization_id, last_name AS n),
            person AS (
                INSERT INTO client
                SELECT one.* FROM client casey, number,
                    jsonb_populate_record(casey, jsonb_build_object('id', nextval('entity_seq'), 'email', 'client' || n || '@measure.example',
                        'last_name', n::text)) AS one
                WHERE casey.email = 'casey@clients.example' RETURNING id, organization_id, last_name AS n),
            bond AS (
                INSERT INTO association (id, organization_id, client_id, practitioner_id, made_at)
                SELECT nextval('entity_seq'), person.organization_id, person.id, practitioner.id, now()
                FROM person JOIN practitioner USING (n))
            INSERT INTO sign_in_session (id, organization_id, hash, client_id, staff_member_id, created_at, last_seen_at,
                expires_at, proved_at, network, browser)
            SELECT nextval('entity_seq'), organization_id, sha256(convert_to(secret, 'UTF8')), client_id, staff_member_id,
                now(), now() + interval '6 hours', now() + interval '6 hours', now(), 'measure', 'measure'
            FROM (
                SELECT organization_id, id AS client_id, NULL::bigint AS staff_member_id, 'measured-client-' || n AS secret FROM person
                UNION ALL
                SELECT organization_id, NULL, id, 'measured-staff-' || n FROM practitioner) AS everybody
            """;

    private CarePeople() {}

    /** Numbered from 1. */
    static void make(EmbeddedDatabase database, int count) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(COPIES.formatted(count));
            statement.execute("ANALYZE");
        }
    }

    static String practitionerCookie(int number) {
        return "VTSTAFF=measured-staff-" + number;
    }

    static String clientCookie(int number) {
        return "VTCLIENT=measured-client-" + number;
    }
}
