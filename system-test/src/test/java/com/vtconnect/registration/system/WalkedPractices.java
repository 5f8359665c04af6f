package com.vtconnect.registration.system;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Two practices of which everybody is signed in already, written into the database: what is walked
 * are the pages, not the way to these people's passwords.
 */
final class WalkedPractices {

    static final String SLUG = "walked";

    private static final String WALKED = " '%@walked.example'";

    /** Whose cookie is sent. */
    enum Person {
        VISITOR(""),
        CLIENT("client-adults"),
        CLIENT_ELSEWHERE("client-elsewhere"),
        INACTIVE_CLIENT("client-left"),
        ADMINISTRATOR("staff-highest"),
        DEPARTMENT_ADMINISTRATOR("staff-administers"),
        COORDINATOR("staff-coordinates"),
        PRACTITIONER("staff-adults"),
        OTHER_STAFF("staff-other"),
        ADMINISTRATOR_ELSEWHERE("staff-elsewhere"),
        INACTIVE_ADMINISTRATOR("staff-left");

        private final String name;

        Person(String name) {
            this.name = name;
        }

        boolean isClient() {
            return name.startsWith("client-");
        }

        /** What this one is once {@link #takeRightsAway} has been. */
        Person withoutRights() {
            return isClient() || isVisitor() ? VISITOR : OTHER_STAFF;
        }

        boolean isVisitor() {
            return name.isEmpty() || name.endsWith("-left");
        }

        /** A text that is no secret outside this test. */
        String secret() {
            return "walked-" + name;
        }

        /** Whether the object in an address, if there is one, is within reach. */
        boolean reaches(String address) {
            if (!address.contains("{") || this == ADMINISTRATOR) {
                return !address.contains("-elsewhere}");
            }
            return switch (this) {
                case DEPARTMENT_ADMINISTRATOR ->
                        address.contains("-adults}") || address.contains("-nowhere}");
                case COORDINATOR -> address.contains("-families}") || address.contains("-nowhere}");
                case ADMINISTRATOR_ELSEWHERE -> address.contains("-elsewhere}");
                default -> false;
            };
        }
    }

    private static final List<String> MAKE =
            List.of(
                    """
                    INSERT INTO organization (id, slug, name, kind, time_zone, logo, logo_type, logo_version, created_at)
                    SELECT nextval('entity_seq'), place, 'Walked Practice', 'GROUP', 'UTC', 'x', 'image/png', '1', now()
                    FROM unnest(ARRAY['walked', 'walked-elsewhere']) place
                    """,
                    """
                    INSERT INTO department (id, organization_id, name, created_at)
                    SELECT nextval('entity_seq'), o.id, part, now()
                    FROM organization o, unnest(ARRAY['Adults', 'Families']) part WHERE o.slug LIKE 'walked%'
                    """,
                    """
                    INSERT INTO staff_member (id, organization_id, email, first_name, last_name, active, licensed, created_at)
                    SELECT nextval('entity_seq'), o.id, who || '@walked.example', 'Wanda', who, who <> 'staff-left',
                        who IN ('staff-adults', 'staff-families'), now()
                    FROM unnest(ARRAY['staff-highest', 'staff-administers', 'staff-coordinates', 'staff-adults',
                        'staff-families', 'staff-other', 'staff-left', 'staff-elsewhere', 'staff-stays',
                        'staff-stays-elsewhere']) who
                    JOIN organization o ON o.slug = CASE WHEN who LIKE '%elsewhere' THEN 'walked-elsewhere' ELSE 'walked' END
                    """,
                    """
                    INSERT INTO staff_department (organization_id, staff_member_id, department_id)
                    SELECT s.organization_id, s.id, d.id FROM staff_member s
                    JOIN department d ON d.organization_id = s.organization_id AND d.name =
                        CASE WHEN s.last_name IN ('staff-coordinates', 'staff-families') THEN 'Families' ELSE 'Adults' END
                    WHERE s.email LIKE '%@walked.example'
                    """,
                    """
                    INSERT INTO staff_role (staff_member_id, role)
                    SELECT s.id, CASE s.last_name WHEN 'staff-administers' THEN 'DEPARTMENT_ADMINISTRATOR'
                        WHEN 'staff-coordinates' THEN 'CARE_COORDINATOR' ELSE 'ORGANIZATIONAL_ADMINISTRATOR' END
                    FROM staff_member s
                    WHERE s.email LIKE '%@walked.example' AND s.last_name NOT IN ('staff-adults', 'staff-families', 'staff-other')
                    """,
                    """
                    INSERT INTO client (id, organization_id, email, first_name, last_name, date_of_birth, approval,
                        confirmed_at, inactive_since, agreed_at, registered_at)
                    SELECT nextval('entity_seq'), o.id, who || '@walked.example', 'Wendy', who, DATE '1990-05-17', 'APPROVED',
                        now(), CASE who WHEN 'client-left' THEN now() END, now(), now()
                    FROM unnest(ARRAY['client-adults', 'client-families', 'client-nowhere', 'client-left',
                        'client-elsewhere']) who
                    JOIN organization o ON o.slug = CASE who WHEN 'client-elsewhere' THEN 'walked-elsewhere' ELSE 'walked' END
                    """,
                    """
                    INSERT INTO association (id, organization_id, client_id, practitioner_id, made_at)
                    SELECT nextval('entity_seq'), c.organization_id, c.id, s.id, now() FROM client c
                    JOIN staff_member s ON s.email = replace(c.email, 'client', 'staff')
                    WHERE c.email IN ('client-adults@walked.example', 'client-families@walked.example')
                    """,
                    """
                    WITH made AS (
                        INSERT INTO document (id, organization_id, kind, name, current_number)
                        SELECT nextval('entity_seq'), o.id, 'DOWNLOAD',
                            CASE o.slug WHEN 'walked' THEN 'document-here' ELSE 'document-elsewhere' END, 1
                        FROM organization o WHERE o.slug LIKE 'walked%' RETURNING *)
                    INSERT INTO document_version (id, organization_id, document_id, number, content, content_hash,
                        form_hash, uploaded_at, uploaded_by_id)
                    SELECT nextval('entity_seq'), d.organization_id, d.id, 1, 'x', sha256('x'), sha256('x'), now(),
                        (SELECT min(s.id) FROM staff_member s WHERE s.organization_id = d.organization_id)
                    FROM made d
                    """,
                    """
                    INSERT INTO sign_in_session (id, organization_id, hash, client_id, staff_member_id, created_at,
                        last_seen_at, proved_at, expires_at, network, browser)
                    SELECT nextval('entity_seq'), organization_id,
                        sha256(convert_to('walked-' || last_name, 'UTF8')), client_id, staff_member_id,
                        now(), now(), now(), now() + interval '1 hour', '127.0.0.1', 'walk'
                    FROM (SELECT organization_id, last_name, id AS client_id, NULL AS staff_member_id, email FROM client
                          UNION ALL SELECT organization_id, last_name, NULL, id, email FROM staff_member) people
                    WHERE email LIKE '%@walked.example'
                    """);

    private static final List<String> TAKE_AWAY =
            List.of(
                    """
                    DELETE FROM staff_role WHERE staff_member_id IN
                        (SELECT id FROM staff_member WHERE email LIKE '%@walked.example'
                         AND last_name NOT LIKE 'staff-stays%')
                    """,
                    "UPDATE client SET inactive_since = now() WHERE email LIKE '%@walked.example'");

    private final Map<String, String> ids = new HashMap<>();

    private WalkedPractices() {}

    static WalkedPractices make(DataSource database) throws SQLException {
        execute(database, MAKE);
        var made = new WalkedPractices();
        try (var connection = database.getConnection()) {
            made.read(connection, "last_name, id FROM client WHERE email LIKE" + WALKED);
            made.read(connection, "last_name, id FROM staff_member WHERE email LIKE" + WALKED);
            made.read(connection, "name, id FROM document WHERE name LIKE 'document-%'");
        }
        return made;
    }

    /** Roles from staff, and clients leave; they stay signed in. One administrator has to stay. */
    static void takeRightsAway(DataSource database) throws SQLException {
        execute(database, TAKE_AWAY);
    }

    private static void execute(DataSource database, List<String> statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    private void read(Connection connection, String named) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT " + named)) {
            while (rows.next()) {
                ids.put("{" + rows.getString(1) + "}", rows.getString(2));
            }
        }
    }

    /** The address with the ids that it speaks of. */
    String filled(String address) {
        var filled = address;
        for (var id : ids.entrySet()) {
            filled = filled.replace(id.getKey(), id.getValue());
        }
        return filled;
    }
}
