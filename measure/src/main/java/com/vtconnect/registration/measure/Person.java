package com.vtconnect.registration.measure;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Whose pages are measured: each role in the largest practice, administrators of one in the long
 * tail and of one that has just begun, a client, and an operator of the platform.
 */
enum Person {
    ADMINISTRATOR(1, "VTSTAFF", "r.role = 'ORGANIZATIONAL_ADMINISTRATOR'"),
    DEPARTMENT_ADMINISTRATOR(1, "VTSTAFF", "r.role = 'DEPARTMENT_ADMINISTRATOR'"),
    COORDINATOR(1, "VTSTAFF", "r.role = 'CARE_COORDINATOR'"),
    PRACTITIONER(1, "VTSTAFF", "r.role IS NULL AND s.licensed"),
    SMALL_PRACTICE(150, "VTSTAFF", "r.role = 'ORGANIZATIONAL_ADMINISTRATOR'"),
    BEGINNER(Practices.ORGANIZATIONS, "VTSTAFF", "r.role = 'ORGANIZATIONAL_ADMINISTRATOR'"),
    CLIENT(1, "VTCLIENT", null),
    OPERATOR(1, "VTOPERATOR", null);

    static final Set<Person> ADMINISTRATORS = EnumSet.of(ADMINISTRATOR, SMALL_PRACTICE, BEGINNER);
    static final Set<Person> MANAGERS = with(ADMINISTRATORS, DEPARTMENT_ADMINISTRATOR);
    static final Set<Person> COORDINATION = with(MANAGERS, COORDINATOR);
    static final Set<Person> STAFF = with(COORDINATION, PRACTITIONER);
    static final Set<Person> CORRESPONDENTS =
            EnumSet.of(ADMINISTRATOR, DEPARTMENT_ADMINISTRATOR, COORDINATOR, PRACTITIONER);
    static final Set<Person> CLIENTS = EnumSet.of(CLIENT);
    static final Set<Person> OPERATORS = EnumSet.of(OPERATOR);

    private final long organization;
    private final String cookie;
    private final String condition;

    Person(long organization, String cookie, String condition) {
        this.organization = organization;
        this.cookie = cookie;
        this.condition = condition;
    }

    private static Set<Person> with(Set<Person> people, Person one) {
        var all = EnumSet.copyOf(people);
        all.add(one);
        return all;
    }

    /** For the report. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    long organization() {
        return organization;
    }

    long id(Practices practices) throws SQLException {
        return switch (this) {
            case OPERATOR -> practices.number("SELECT id FROM platform_operator");
            case CLIENT -> practices.number(someClient());
            default -> practices.number(someStaff());
        };
    }

    /** What the browser of this one sends. */
    String cookie(Practices practices, long me) throws SQLException {
        return cookie
                + "="
                + switch (this) {
                    case OPERATOR -> practices.signInOperator(me);
                    case CLIENT -> practices.signIn("client_id", organization, me);
                    default -> practices.signIn("staff_member_id", organization, me);
                };
    }

    private String someStaff() {
        return """
               SELECT s.id FROM staff_member s LEFT JOIN staff_role r ON r.staff_member_id = s.id
               WHERE s.organization_id = %d AND s.active AND %s ORDER BY s.id LIMIT 1
               """
                .formatted(organization, condition);
    }

    /** One who writes messages and has been in sessions. */
    private String someClient() {
        return """
               SELECT c.id FROM client c
               JOIN conversation_side s ON s.client_id = c.id
               JOIN care_participant p ON p.client_id = c.id
               WHERE c.organization_id = %d AND c.confirmed_at IS NOT NULL AND c.inactive_since IS NULL
                   AND c.approval = 'APPROVED' AND NOT c.is_unassigned
               ORDER BY c.id LIMIT 1
               """
                .formatted(organization);
    }

    /** Ids within reach of this one, lying anywhere. */
    String clients(long me, int count) {
        return some(
                ADMINISTRATORS.contains(this)
                        ? "SELECT id FROM client WHERE merged_into_id IS NULL AND organization_id = "
                                + organization
                        : """
                          SELECT DISTINCT client_id AS id FROM association
                          WHERE ended_at IS NULL AND practitioner_id IN (%s)
                          """
                                .formatted(colleagues(me)),
                count);
    }

    String staff(long me, int count) {
        return some(colleagues(me), count);
    }

    /** Other practitioners of the same departments. */
    private static String colleagues(long me) {
        return """
               SELECT s.id FROM staff_member s
               WHERE s.active AND s.licensed
                   AND s.id IN (SELECT d.staff_member_id FROM staff_department d
                       JOIN staff_department own ON own.department_id = d.department_id AND own.staff_member_id = %d)
                   AND s.id NOT IN (SELECT staff_member_id FROM staff_role WHERE role = 'ORGANIZATIONAL_ADMINISTRATOR')
                   AND s.id <> %d
               """
                .formatted(me, me);
    }

    /** The own ones. */
    String conversations(long me, int count) {
        return some(
                "SELECT conversation_id AS id FROM conversation_side WHERE %s = %d"
                        .formatted(this == CLIENT ? "client_id" : "staff_member_id", me),
                count);
    }

    private static String some(String ids, int count) {
        return "SELECT id FROM (%s) one ORDER BY md5(id::text) LIMIT %d".formatted(ids, count);
    }
}
