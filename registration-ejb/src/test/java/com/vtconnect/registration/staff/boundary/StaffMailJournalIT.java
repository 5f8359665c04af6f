package com.vtconnect.registration.staff.boundary;

import static com.vtconnect.registration.Together.request;
import static com.vtconnect.registration.access.entity.Role.DEPARTMENT_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.account.boundary.EmailConfirmation;
import com.vtconnect.registration.notification.entity.MailKind;
import com.vtconnect.registration.notification.entity.MailRow;
import com.vtconnect.registration.notification.entity.SentAlready;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaffMailJournalIT extends Deployments {

    private static final String SET_UP = "Set up your account";

    @Inject Given given;
    @Inject Together together;
    @Inject Database database;
    @Inject Postbox postbox;
    @Inject StaffMailJournal journal;
    @Inject EmailConfirmation confirmation;

    @Test
    void theInvitationGoesOutAnewUntilItHasDoneItsWork() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var first = postbox.await(practice.emailOf("Peter"), SET_UP);
        var mail = sent(practice, peter);
        assertThat(mail.mayGoAgain()).isTrue();

        given.as(practice.admin(), () -> journal.sendAgain(peter.id(), mail.id()));

        var second = postbox.await(practice.emailOf("Peter"), SET_UP, 2);
        assertThat(second.secret()).isNotEqualTo(first.secret());
        assertThat(
                        database.texts(
                                "SELECT detail FROM audit_record WHERE subject_id = ? AND action = 'MAIL_RESENT'",
                                peter.id()))
                .containsExactly("SET_UP_ACCOUNT");
        given.as(
                Caller.VISITOR,
                () -> confirmation.confirm(confirmation.open(second.secret()), Given.PASSWORD));
        var late = sent(practice, peter);
        assertThat(late.mayGoAgain()).isFalse();
        assertThatThrownBy(
                        () ->
                                given.as(
                                        practice.admin(),
                                        () -> journal.sendAgain(peter.id(), late.id())))
                .isInstanceOf(SentAlready.class);
    }

    @Test
    void ofTwoAtOnceOneSendsAndTheOtherIsTold() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var dana = practice.staff("Dana").role(DEPARTMENT_ADMINISTRATOR).create();
        var mail = sent(practice, peter).id();
        var outcomes =
                together.run(
                        request(practice.admin(), () -> journal.sendAgain(peter.id(), mail)),
                        request(dana, () -> journal.sendAgain(peter.id(), mail)));
        assertThat(outcomes).filteredOn(Together.Outcome::isSuccess).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isSuccess())
                .singleElement()
                .satisfies(late -> assertThat(late.failure()).isInstanceOf(SentAlready.class));
        assertThat(database.count("outgoing_mail WHERE staff_member_id = ?", peter.id()))
                .isEqualTo(2);
    }

    @Test
    void newsOfClientsAreListedButSentAgainFromTheClientsRecord() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        postbox.await(practice.emailOf("Ada"), "assign a practitioner");
        var news =
                journal(practice, practice.admin()).stream()
                        .filter(mail -> mail.kind() == MailKind.ASSIGN_PRACTITIONER)
                        .toList();
        assertThat(news)
                .singleElement()
                .satisfies(
                        mail -> {
                            assertThat(mail.clientId()).isEqualTo(client.id());
                            assertThat(mail.mayGoAgain()).isFalse();
                        });
    }

    @Test
    void olderOnesAreReadAndSentAgainToo() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var invitation = sent(practice, peter).id();
        database.update(
                """
                INSERT INTO outgoing_mail (id, organization_id, staff_member_id, kind, recipient, sender_name, subject, created_at,
                    due_at, sent_at)
                SELECT nextval('entity_seq'), organization_id, staff_member_id, 'NEW_MESSAGE', recipient, sender_name, 'New',
                    created_at + interval '1 second', due_at, sent_at
                FROM outgoing_mail, generate_series(1, 70) WHERE id = ?
                """,
                invitation);
        var few = given.as(practice.admin(), () -> journal.of(peter.id(), 50));
        assertThat(few.rows()).hasSize(50).noneMatch(MailRow::mayGoAgain);
        assertThat(few.hasOlder()).isTrue();
        var all = given.as(practice.admin(), () -> journal.of(peter.id(), 100));
        assertThat(all.hasOlder()).isFalse();
        assertThat(all.rows()).hasSize(71);
        assertThat(all.rows().get(70).id()).isEqualTo(invitation);
        assertThat(all.rows().get(70).mayGoAgain()).isTrue();
        given.as(practice.admin(), () -> journal.sendAgain(peter.id(), invitation));
        postbox.await(practice.emailOf("Peter"), SET_UP, 2);
    }

    @Test
    void idsTypedByHandLeadNowhere() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var paul = practice.staff("Paul").practitioner().create();
        var mail = sent(practice, peter).id();
        var families =
                practice.staff("Dora").role(DEPARTMENT_ADMINISTRATOR).in("Families").create();
        assertNotThere(practice.admin(), paul.id(), mail);
        assertNotThere(practice.admin(), peter.id(), 1);
        assertNotThere(given.practice().admin(), peter.id(), mail);
        assertNotThere(families, peter.id(), mail);
        for (var caller : List.of(given.practice().admin(), families)) {
            assertThatThrownBy(() -> given.as(caller, () -> journal.of(peter.id(), 50)))
                    .isInstanceOf(NotFound.class);
        }
    }

    private void assertNotThere(Caller.Staff caller, long staffId, long mailId) {
        assertThatThrownBy(() -> given.as(caller, () -> journal.sendAgain(staffId, mailId)))
                .isInstanceOf(NotFound.class);
    }

    /** The newest, once it is sent. */
    private MailRow sent(Practice practice, Caller.Staff member) {
        database.awaitNone(
                "outgoing_mail WHERE staff_member_id = ? AND sent_at IS NULL", member.id());
        return journal(practice, member).get(0);
    }

    private List<MailRow> journal(Practice practice, Caller.Staff member) {
        return given.as(practice.admin(), () -> journal.of(member.id(), 50)).rows();
    }
}
