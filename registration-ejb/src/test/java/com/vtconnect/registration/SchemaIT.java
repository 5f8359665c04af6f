package com.vtconnect.registration;

import static com.vtconnect.registration.Together.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.access.entity.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaIT extends Deployments {

    @Inject Given given;
    @Inject Together together;
    @Inject Database database;

    @Test
    void nodesThatStartTogetherAgree() {
        var outcomes =
                together.run(
                        Stream.generate(() -> request(Caller.SYSTEM, () -> migration().migrate()))
                                .limit(3)
                                .toList());
        assertThat(outcomes).allMatch(Together.Outcome::isSuccess);
    }

    @Test
    void aNewerSchemaIsRefusedWithAPlainMessage() {
        database.update(
                """
                INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,
                    checksum, installed_by, execution_time, success)
                VALUES (9999, '9999', 'newer', 'SQL', 'V9999__newer.sql', 1, 'a later release', 1, true)
                """);
        try {
            assertThatThrownBy(() -> migration().migrate())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("version 9999, which this release does not know");
        } finally {
            database.update("DELETE FROM flyway_schema_history WHERE version = '9999'");
        }
        assertThatCode(() -> migration().migrate()).doesNotThrowAnyException();
    }

    private DatabaseMigration migration() {
        var migration = new DatabaseMigration();
        migration.dataSource = database.dataSource();
        return migration;
    }

    @Test
    void theDatabaseRefusesWhatNoCodeShouldWrite() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().choosing(peter).unconfirmed();
        var other = practice.client().unconfirmed();
        var fay = given.practice().staff("Fay").practitioner().create();
        var ofClient = " WHERE id = " + client.id();
        var ofPeter = " WHERE id = " + peter.id();
        var ofPractice = " WHERE id = " + practice.id();
        for (var statement :
                List.of(
                        "UPDATE client SET requested_practitioner_id = " + fay.id() + ofClient,
                        "UPDATE client SET decided_by_id = " + fay.id() + ofClient,
                        "UPDATE client SET organization_id = " + fay.organizationId() + ofClient,
                        "UPDATE client SET email = '" + other.email() + "'" + ofClient,
                        "UPDATE client SET email = 'Casey@clients.example'" + ofClient,
                        "UPDATE client SET first_name = ''" + ofClient,
                        "UPDATE client SET last_name = repeat('x', 101)" + ofClient,
                        "UPDATE client SET date_of_birth = '1899-12-31'" + ofClient,
                        "UPDATE client SET approval = 'PERHAPS'" + ofClient,
                        "UPDATE client SET approval = NULL" + ofClient,
                        "UPDATE client SET decline_reason = 'no'" + ofClient,
                        "UPDATE client SET password_hash = 'x'" + ofClient,
                        "UPDATE client SET locale = 'de'" + ofClient,
                        "UPDATE association SET practitioner_id = %d WHERE client_id = %d"
                                .formatted(fay.id(), client.id()),
                        "UPDATE association SET ended_at = made_at - interval '1 day' WHERE client_id = "
                                + client.id(),
                        """
                        INSERT INTO association (id, organization_id, client_id, practitioner_id, made_at)
                        VALUES (-nextval('entity_seq'), %d, %d, %d, now())
                        """
                                .formatted(practice.id(), client.id(), peter.id()),
                        "UPDATE staff_member SET email = '%s'".formatted(practice.emailOf("Ada"))
                                + ofPeter,
                        "UPDATE staff_member SET email = upper(email)" + ofPeter,
                        "INSERT INTO staff_role VALUES (%d, 'OWNER')".formatted(peter.id()),
                        "UPDATE staff_department SET department_id = (SELECT min(department_id) FROM staff_department WHERE staff_member_id = %d) WHERE staff_member_id = %d"
                                .formatted(fay.id(), peter.id()),
                        "DELETE FROM department WHERE organization_id = " + practice.id(),
                        "DELETE FROM organization" + ofPractice,
                        "UPDATE organization SET slug = 'Not-Lower'" + ofPractice,
                        "UPDATE organization SET slug = '-'" + ofPractice,
                        "UPDATE organization SET kind = 'CLINIC'" + ofPractice,
                        "UPDATE organization SET name = ''" + ofPractice,
                        "UPDATE organization SET logo_type = 'image/png'" + ofPractice,
                        claim(practice.id(), client.id(), fay.id(), "NULL", "NULL", "1 hour"),
                        claim(
                                fay.organizationId(),
                                client.id(),
                                fay.id(),
                                "NULL",
                                "NULL",
                                "1 hour"),
                        claim(practice.id(), client.id(), peter.id(), "NULL", "NULL", "-1 hour"),
                        claim(practice.id(), client.id(), peter.id(), "NULL", "'note'", "1 hour"),
                        claim(
                                practice.id(),
                                client.id(),
                                peter.id(),
                                String.valueOf(peter.id()),
                                "'note'",
                                "1 hour"),
                        "UPDATE token SET purpose = 'FUN' WHERE client_id = " + client.id(),
                        "UPDATE token SET staff_member_id = %d WHERE client_id = %d"
                                .formatted(peter.id(), client.id()),
                        "UPDATE token SET client_id = NULL WHERE client_id = " + client.id(),
                        "UPDATE outgoing_mail SET subject = E'a\\r\\nBcc: b' WHERE client_id = "
                                + client.id(),
                        "UPDATE outgoing_mail SET sent_at = now(), given_up_at = now() WHERE client_id = "
                                + client.id(),
                        """
                        INSERT INTO registration (id, organization_id, form_key, handle_hash, email,
                            first_name, last_name, date_of_birth, locale, created_at, mailed_at)
                        SELECT -nextval('entity_seq'), organization_id, form_key, '\\x00', email,
                            first_name, last_name, date_of_birth, locale, created_at, mailed_at
                        FROM registration WHERE client_id = %d
                        """
                                .formatted(client.id()))) {
            assertThatThrownBy(() -> database.update(statement))
                    .as(statement)
                    .hasMessageContaining("violates");
        }
    }

    private static String claim(
            long organizationId,
            long clientId,
            long holderId,
            String givenById,
            String note,
            String lasts) {
        return "INSERT INTO client_claim VALUES (%d, %d, %d, %s, %s, now(), now() + interval '%s')"
                .formatted(clientId, organizationId, holderId, givenById, note, lasts);
    }

    /** Without one each client or member of staff who is deleted costs a look through a table. */
    @Test
    void everyKeyOfAClientOrStaffIsFollowedByAnIndex() {
        assertThat(
                        database.texts(
                                """
                                SELECT c.conrelid::regclass || '.' || own.attname
                                FROM pg_constraint c
                                CROSS JOIN LATERAL unnest(c.conkey, c.confkey) AS pair (own, theirs)
                                JOIN pg_attribute own ON own.attrelid = c.conrelid AND own.attnum = pair.own
                                JOIN pg_attribute theirs ON theirs.attrelid = c.confrelid AND theirs.attnum = pair.theirs
                                    AND theirs.attname = 'id'
                                WHERE c.contype = 'f' AND c.confrelid IN ('client'::regclass, 'staff_member'::regclass)
                                    AND NOT EXISTS (SELECT 1 FROM pg_index i
                                        WHERE i.indrelid = c.conrelid AND i.indkey[0] = own.attnum
                                            AND (i.indpred IS NULL
                                                OR pg_get_expr(i.indpred, i.indrelid) = format('(%I IS NOT NULL)', own.attname)))
                                ORDER BY 1
                                """))
                .isEmpty();
    }

    @Test
    void theDatabaseKeepsWhoHasNoPractitioner() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var priya = practice.staff("Priya").practitioner().create();
        var client = practice.client().choosing(peter).unconfirmed();
        var other = practice.client().unconfirmed();
        assertThat(isUnassigned(client)).isFalse();
        assertThat(isUnassigned(other)).isTrue();
        database.update(
                """
                INSERT INTO association (id, organization_id, client_id, practitioner_id, made_at)
                VALUES (-nextval('entity_seq'), ?, ?, ?, now())
                """,
                practice.id(),
                client.id(),
                priya.id());
        database.update(
                "UPDATE association SET ended_at = made_at WHERE practitioner_id = ?", peter.id());
        assertThat(isUnassigned(client)).as("Priya is left").isFalse();
        database.update(
                "UPDATE association SET client_id = ? WHERE practitioner_id = ?",
                other.id(),
                priya.id());
        assertThat(isUnassigned(client)).isTrue();
        assertThat(isUnassigned(other)).isFalse();
        database.update("DELETE FROM association WHERE client_id = ?", other.id());
        assertThat(isUnassigned(other)).isTrue();
    }

    private boolean isUnassigned(Practice.Registered client) {
        return (boolean)
                database.value("SELECT is_unassigned FROM client WHERE id = ?", client.id());
    }
}
