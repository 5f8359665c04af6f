package com.vtconnect.registration.message.boundary;

import static com.vtconnect.registration.Together.request;
import static com.vtconnect.registration.message.boundary.Writing.first;
import static com.vtconnect.registration.message.boundary.Writing.newForm;
import static com.vtconnect.registration.message.boundary.Writing.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Role;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.client.boundary.ClientApproval;
import com.vtconnect.registration.client.boundary.ClientDeparture;
import com.vtconnect.registration.client.boundary.ClientRecord;
import com.vtconnect.registration.client.entity.HasCareRecords;
import com.vtconnect.registration.message.boundary.ConversationDetails.Line;
import com.vtconnect.registration.message.entity.MayNotWrite;
import com.vtconnect.registration.message.entity.WriteAnswer;
import com.vtconnect.registration.session.entity.PersonId;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessageWritingIT extends Deployments {

    @Inject Given given;
    @Inject Together together;
    @Inject Database database;
    @Inject Writing writing;
    @Inject MessageWriting messageWriting;
    @Inject Correspondence correspondence;
    @Inject ClientApproval approval;
    @Inject ClientDeparture departure;
    @Inject ClientRecord record;

    private Practice practice;
    private Caller.Staff peter;
    private Practice.Registered registered;
    private Caller.Client casey;

    @BeforeEach
    void begin() {
        practice = given.practice();
        peter = practice.staff("Peter").practitioner().create();
        registered = practice.client().choosing(peter).confirmed();
        casey = registered.in(practice);
    }

    @Test
    void aClientAndThePractitionerWriteToEachOther() {
        var id =
                writing.write(
                        casey, peter, "Wednesday", "May I come\r\nan hour later? <b>Thanks</b>");
        writing.answer(peter, id, "Of course.");
        var read = writing.read(casey, id);
        assertThat(read.subject()).isEqualTo("Wednesday");
        assertThat(read.other().name()).isEqualTo("Peter Staff");
        assertThat(read.other().answer()).isEqualTo(WriteAnswer.YES);
        assertThat(read.messages())
                .extracting(Line::author, Line::isMine, Line::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Casey Client", true, "May I come\nan hour later? <b>Thanks</b>"),
                        org.assertj.core.groups.Tuple.tuple("Peter Staff", false, "Of course."));
        assertThat(writing.read(peter, id).messages()).hasSize(2);
    }

    @Test
    void nobodyElseReadsOrTouchesIt() {
        var id = writing.write(casey, peter, "between us");
        var other = practice.client().choosing(peter).confirmed().in(practice);
        var elsewhere = given.practice();
        for (var stranger :
                List.of(
                        practice.admin(),
                        practice.staff("Paul").practitioner().create(),
                        other,
                        elsewhere.admin(),
                        new Caller.Client(elsewhere.id(), casey.id(), casey.name()))) {
            given.as(
                    stranger,
                    () ->
                            Stream.<Runnable>of(
                                            () -> correspondence.read(id, null),
                                            () -> correspondence.archive(id, 1),
                                            () -> correspondence.unarchive(id),
                                            () -> correspondence.markUnread(id),
                                            () -> correspondence.delete(id, 1),
                                            () ->
                                                    messageWriting.send(
                                                            reply(id, "Me too", newForm())))
                                    .forEach(
                                            deed ->
                                                    assertThatThrownBy(deed::run)
                                                            .isInstanceOf(NotFound.class)));
        }
        assertThat(database.count("private_message WHERE conversation_id = ?", id)).isEqualTo(1);
        assertThatThrownBy(() -> correspondence.read(id, null)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> messageWriting.recipients(null)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoIsNothingToOneCannotBeWrittenTo() {
        var foreign = given.practice().staff("Fay").practitioner().create();
        var paul = practice.staff("Paul").practitioner().create();
        var pauls = practice.client().choosing(paul).confirmed().in(practice);
        for (var to : List.<Caller>of(foreign, paul, pauls)) {
            refuse(casey, PersonId.of(to));
        }
        refuse(casey, PersonId.of(casey));
        refuse(peter, PersonId.of(pauls));
        refuse(peter, PersonId.of(foreign));
        refuse(peter, PersonId.of(peter));
        refuse(peter, PersonId.client(1));
    }

    private void refuse(Caller from, PersonId to) {
        assertThatThrownBy(() -> given.as(from, () -> messageWriting.addressee(to)))
                .as("%s to %s", from, to)
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () ->
                                given.as(
                                        from,
                                        () ->
                                                messageWriting.send(
                                                        first(to, "Hello", "you", newForm()))))
                .as("%s to %s", from, to)
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aClientAnswersTheCoordinatorWhoWroteButCannotBegin() {
        var cara = practice.staff("Cara").role(Role.CARE_COORDINATOR).create();
        refuse(casey, PersonId.of(cara));
        var id = writing.write(cara, casey, "your first appointment");
        assertThat(writing.answer(casey, id, "Thank you")).isEqualTo(id);
    }

    @Test
    void onceNothingConnectsThemReadingStaysAndAnsweringSaysWhy() {
        var id = writing.write(casey, peter, "something");
        given.as(practice.admin(), () -> approval.endAssociation(casey.id(), peter.id(), "moved"));
        for (var one : List.<Caller>of(casey, peter)) {
            assertThat(writing.read(one, id).other().answer()).isEqualTo(WriteAnswer.NOT_CONNECTED);
            assertThatThrownBy(() -> writing.answer(one, id, "still there?"))
                    .isInstanceOfSatisfying(
                            MayNotWrite.class,
                            no -> assertThat(no.answer()).isEqualTo(WriteAnswer.NOT_CONNECTED));
        }
        assertThat(writing.read(peter, id).messages()).hasSize(1);
    }

    @Test
    void whoHasLeftIsNotWrittenToAnyMore() {
        var id = writing.write(peter, casey, "something");
        given.as(practice.admin(), () -> departure.inactivate(casey.id(), null));
        assertThatThrownBy(() -> writing.answer(peter, id, "?"))
                .isInstanceOfSatisfying(
                        MayNotWrite.class,
                        no -> assertThat(no.answer()).isEqualTo(WriteAnswer.CLIENT_LEFT));
        var paul = practice.staff("Paul").create();
        var among = writing.write(peter, paul, "the kitchen");
        database.update("UPDATE staff_member SET active = false WHERE id = ?", paul.id());
        assertThat(writing.read(peter, among).other().answer()).isEqualTo(WriteAnswer.STAFF_LEFT);
        assertThatThrownBy(() -> writing.write(peter, paul, "again"))
                .isInstanceOf(MayNotWrite.class);
    }

    @Test
    void aClientWhoHasNotConfirmedIsNotWrittenToYet() {
        var waiting = practice.client().choosing(peter).unconfirmed().in(practice);
        assertThat(given.as(peter, () -> messageWriting.addressee(PersonId.of(waiting))).answer())
                .isEqualTo(WriteAnswer.CLIENT_UNCONFIRMED);
        assertThatThrownBy(() -> writing.write(peter, waiting, "hello"))
                .isInstanceOf(MayNotWrite.class);
    }

    @Test
    void everyFieldThatIsWrongIsTold() {
        refused(
                first(PersonId.of(peter), " ", "\u2028", newForm()),
                Reason.MISSING,
                Reason.MISSING);
        refused(
                first(PersonId.of(peter), "x".repeat(151), "x".repeat(5_001), newForm()),
                Reason.TOO_LONG,
                Reason.TOO_LONG);
        refused(
                first(PersonId.of(peter), "a\nb", "a\u0000b", newForm()),
                Reason.FORBIDDEN_CHARACTERS,
                Reason.FORBIDDEN_CHARACTERS);
        var longest = writing.write(casey, peter, "é".repeat(150), "😀".repeat(2_500));
        assertThat(writing.read(peter, longest).messages().get(0).text()).hasSize(5_000);
    }

    private void refused(WriteMessage message, Reason subject, Reason text) {
        assertThatThrownBy(() -> given.as(casey, () -> messageWriting.send(message)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid ->
                                assertThat(invalid.problems())
                                        .containsExactly(
                                                new Problem("subject", subject),
                                                new Problem("text", text)));
    }

    @Test
    void aFormThatIsSentTwiceIsOneMessage() {
        var form = newForm();
        var message = first(PersonId.of(peter), "Once", "only", form);
        var outcomes =
                together.run(
                        Stream.generate(() -> request(casey, () -> messageWriting.send(message)))
                                .limit(4)
                                .toList());
        assertThat(outcomes).allMatch(Together.Outcome::isSuccess);
        var ids = new HashSet<Long>();
        outcomes.forEach(one -> ids.add(one.result()));
        assertThat(ids).hasSize(1);
        var id = ids.iterator().next();
        assertThat(writing.read(peter, id).messages()).hasSize(1);
        var changed = first(PersonId.of(peter), "Once", "more", form);
        assertThat(given.as(casey, () -> messageWriting.send(changed))).isNotEqualTo(id);
    }

    @Test
    void twoWhoWriteAtTheSameMomentBothAreHeard() {
        var id = writing.write(casey, peter, "hello");
        var outcomes =
                together.run(
                        request(casey, () -> writing.answer(casey, id, "from Casey")),
                        request(peter, () -> writing.answer(peter, id, "from Peter")),
                        request(casey, () -> writing.answer(casey, id, "and again")));
        assertThat(outcomes).allMatch(Together.Outcome::isSuccess);
        assertThat(writing.read(peter, id).messages())
                .extracting(Line::number)
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void thousandsAreNotSent() {
        assertThatThrownBy(
                        () -> {
                            var id = writing.write(casey, peter, "0");
                            for (var i = 0; i < 40; i++) {
                                writing.answer(casey, id, "again " + i);
                            }
                        })
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void whoWroteToWhomIsOnTheTrailAndWhatWasWrittenIsNot() {
        var id = writing.write(casey, peter, "Secret subject", "secret text");
        writing.read(peter, id);
        writing.read(peter, id);
        given.as(peter, () -> correspondence.archive(id, 1));
        var actions =
                database.texts(
                        "SELECT action || ' ' || actor_name || ' ' || subject_kind || ' ' || coalesce(detail, '') FROM audit_record WHERE organization_id = ? AND (action LIKE 'MESSAGE%' OR action LIKE 'CONVERSATION%') ORDER BY at, id",
                        practice.id());
        assertThat(actions)
                .containsExactly(
                        "MESSAGE_SENT Casey Client CLIENT Peter Staff",
                        "MESSAGE_READ Peter Staff CLIENT Casey Client",
                        "CONVERSATION_ARCHIVED Peter Staff STAFF ");
        assertThat(given.as(practice.admin(), () -> record.history(casey.id(), 50)).rows())
                .anySatisfy(one -> assertThat(one.detail()).isEqualTo("Peter Staff"));
        assertThat(
                        database.count(
                                "audit_record WHERE organization_id = ? AND detail ILIKE '%secret%'",
                                practice.id()))
                .isZero();
    }

    @Test
    void aClientWithMessagesIsNotDeletedEvenIfBothHaveDeletedThem() {
        var id = writing.write(casey, peter, "something");
        given.as(casey, () -> correspondence.delete(id, 1));
        given.as(peter, () -> correspondence.delete(id, 1));
        given.as(
                practice.admin(),
                () -> {
                    assertThat(departure.mayDelete(casey.id())).isFalse();
                    assertThatThrownBy(() -> departure.delete(casey.id()))
                            .isInstanceOf(HasCareRecords.class);
                });
        assertThatThrownBy(() -> writing.read(peter, id)).isInstanceOf(NotFound.class);
        assertThat(database.count("private_message WHERE conversation_id = ?", id)).isEqualTo(1);
    }

    @Test
    void theDatabaseRefusesWhatNoCodeShouldWrite() {
        var id = writing.write(casey, peter, "something");
        var other = practice.client().confirmed();
        var elsewhere = given.practice().staff("Fay").practitioner().create();
        var ofPeter =
                " WHERE conversation_id = %d AND staff_member_id = %d".formatted(id, peter.id());
        for (var statement :
                List.of(
                        "UPDATE conversation_side SET client_id = %d, staff_member_id = NULL"
                                        .formatted(other.id())
                                + ofPeter,
                        "UPDATE conversation_side SET staff_member_id = "
                                + elsewhere.id()
                                + ofPeter,
                        "UPDATE conversation_side SET place = 3" + ofPeter,
                        "UPDATE conversation_side SET client_id = %d".formatted(casey.id())
                                + ofPeter,
                        "DELETE FROM conversation_side WHERE conversation_id = " + id,
                        "DELETE FROM client WHERE id = " + casey.id(),
                        """
                        INSERT INTO private_message (id, organization_id, conversation_id, side_id, number, text, sent_at, form_key)
                        SELECT -nextval('entity_seq'), organization_id, conversation_id, side_id, number, 'x', sent_at, '\\x00'
                        FROM private_message WHERE conversation_id = %d
                        """
                                .formatted(id),
                        """
                        INSERT INTO private_message (id, organization_id, conversation_id, side_id, number, text, sent_at, form_key)
                        SELECT -nextval('entity_seq'), organization_id, conversation_id, side_id + 100000000, 2, 'x', sent_at, '\\x00'
                        FROM private_message WHERE conversation_id = %d
                        """
                                .formatted(id))) {
            assertThatThrownBy(() -> database.update(statement))
                    .as(statement)
                    .hasMessageContaining("violates");
        }
        for (var statement :
                List.of(
                        "UPDATE private_message SET text = 'x' WHERE conversation_id = ",
                        "DELETE FROM private_message WHERE conversation_id = ")) {
            assertThatThrownBy(() -> database.update(statement + id))
                    .hasMessageContaining("append-only");
        }
    }
}
