package com.vtconnect.registration.message.boundary;

import static com.vtconnect.registration.Together.request;
import static com.vtconnect.registration.client.entity.MergePart.ACCOUNT;
import static com.vtconnect.registration.message.boundary.Writing.first;
import static com.vtconnect.registration.message.boundary.Writing.newForm;
import static com.vtconnect.registration.message.boundary.Writing.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Practice.Registered;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.boundary.ClientMerging;
import com.vtconnect.registration.client.boundary.MergeGiven;
import com.vtconnect.registration.message.boundary.ConversationDetails.Line;
import com.vtconnect.registration.message.boundary.MessageListQuery.Tab;
import com.vtconnect.registration.message.entity.WriteAnswer;
import com.vtconnect.registration.session.entity.PersonId;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages of two records that turn out to be of one person. */
class MergedMessagesIT extends Deployments {

    @Inject Given given;
    @Inject MergeGiven merges;
    @Inject ClientMerging merging;
    @Inject Together together;
    @Inject Database database;
    @Inject Writing writing;
    @Inject MessageWriting messageWriting;
    @Inject MessageDrafts drafts;
    @Inject MessageLists lists;

    private Practice practice;
    private Caller.Staff peter;
    private Caller.Staff priya;
    private Registered one;
    private Registered other;
    private Caller.Client casey;
    private Caller.Client before;
    private long peters;
    private long priyas;

    @BeforeEach
    void bothHaveWritten() {
        practice = given.practice();
        peter = practice.staff("Peter").practitioner().create();
        priya = practice.staff("Priya").practitioner().create();
        one = practice.client().named("Casey", "Client").choosing(peter).confirmed();
        other = practice.client().named("Cass", "Klient").choosing(priya).confirmed();
        casey = one.in(practice);
        before = other.in(practice);
        peters = writing.write(casey, peter, "to Peter");
        priyas = writing.write(before, priya, "to Priya");
        writing.answer(priya, priyas, "from Priya");
    }

    @Test
    void theSurvivorHasTheConversationsOfBothAndGoesOnInThem() {
        merges.merge(practice, one, other);

        assertThat(ids(casey, Tab.SENT, null)).containsExactlyInAnyOrder(peters, priyas);
        assertThat(ids(casey, Tab.INBOX, "from priya")).containsExactly(priyas);
        assertThat(unread(casey)).isEqualTo(1);
        assertThat(writing.read(casey, priyas).messages())
                .extracting(Line::author, Line::isMine)
                .containsExactly(tuple("Casey Client", true), tuple("Priya Staff", false));
        assertThat(unread(casey)).isZero();
        assertThat(writing.answer(casey, priyas, "once more")).isEqualTo(priyas);

        assertThat(page(priya, Tab.INBOX, "casey client"))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.name()).isEqualTo("Casey Client");
                            assertThat(row.other()).isEqualTo(PersonId.of(casey));
                            assertThat(row.isUnread()).isTrue();
                        });
        assertThat(writing.read(priya, priyas).other().answer()).isEqualTo(WriteAnswer.YES);
        writing.answer(priya, priyas, "gladly");
        assertThat(unread(casey)).isEqualTo(1);
    }

    @Test
    void theMailThatAMessageHasComeGoesToTheSurvivor() {
        writing.read(before, priyas);
        merges.merge(practice, one, other);
        writing.answer(priya, priyas, "news");
        assertThat(notices(one)).isEqualTo(1);
        assertThat(notices(other)).as("of before").isEqualTo(1);
    }

    @Test
    void whoHasNothingToDoWithThePersonStaysOutside() {
        var paul = practice.staff("Paul").practitioner().create();
        merges.merge(practice, one, other);
        for (var stranger : List.of(paul, practice.admin())) {
            for (var conversation : List.of(peters, priyas)) {
                assertThatThrownBy(() -> writing.read(stranger, conversation))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> writing.answer(stranger, conversation, "me too"))
                        .isInstanceOf(NotFound.class);
            }
        }
        for (var record : List.of(one, other)) {
            assertThatThrownBy(() -> addressee(paul, record)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> writing.read(peter, priyas)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverStillWritesToTheOtherRecordReachesTheSurvivor() {
        merges.merge(practice, one, other);
        assertThat(addressee(priya, other))
                .isEqualTo(new Addressee(PersonId.of(casey), "Casey Client", WriteAnswer.YES));
        var late = first(PersonId.of(before), "Late", "from an old page", newForm());
        var id = given.as(priya, () -> messageWriting.send(late));
        assertThat(writing.read(casey, id).messages()).hasSize(1);
    }

    @Test
    void whatWasBegunIsGoneOnWith() {
        given.as(before, () -> drafts.save(reply(priyas, "an answer", newForm())));
        given.as(before, () -> drafts.save(first(PersonId.of(priya), "New", "", newForm())));
        given.as(priya, () -> drafts.save(first(PersonId.of(before), "To you", "", newForm())));
        merges.merge(practice, one, other);
        assertThat(page(casey, Tab.DRAFTS, null)).hasSize(2);
        assertThat(writing.read(casey, priyas).draft().text()).isEqualTo("an answer");
        assertThat(page(priya, Tab.DRAFTS, null))
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isEqualTo("Casey Client"));
        undo(one, other);
        assertThat(page(casey, Tab.DRAFTS, null)).isEmpty();
        assertThat(page(before, Tab.DRAFTS, null)).hasSize(2);
        assertThat(page(priya, Tab.DRAFTS, null))
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isEqualTo("Cass Klient"));
    }

    @Test
    void undoneEachHasItsOwnBackAndWhatWasBegunSinceStays() {
        merges.merge(practice, one, other, ACCOUNT);
        writing.answer(casey, priyas, "since");
        var since = writing.write(casey, priya, "begun since");
        undo(one, other);

        assertThat(ids(casey, Tab.SENT, null)).containsExactlyInAnyOrder(peters, since);
        assertThat(ids(before, Tab.SENT, null)).containsExactly(priyas);
        assertThat(writing.read(before, priyas).messages()).hasSize(3);
        assertThatThrownBy(() -> writing.read(casey, priyas)).isInstanceOf(NotFound.class);
        assertThat(writing.read(priya, priyas).other())
                .isEqualTo(new Addressee(PersonId.of(before), "Cass Klient", WriteAnswer.YES));
        assertThat(writing.read(priya, since).other().answer())
                .as("Priya went with the other record")
                .isEqualTo(WriteAnswer.NOT_CONNECTED);
        merges.merge(practice, other, one);
        assertThat(ids(before, Tab.SENT, null)).containsExactlyInAnyOrder(peters, priyas, since);
    }

    @Test
    void overSeveralStepsEachGoesBackTheWayItCame() {
        var third = practice.client().choosing(peter).confirmed();
        var last = third.in(practice);
        merges.merge(practice, one, other);
        var between = writing.write(casey, peter, "between");
        merges.merge(practice, third, one);
        var since = writing.write(last, peter, "since");
        assertThat(ids(last, Tab.SENT, null))
                .containsExactlyInAnyOrder(peters, priyas, between, since);

        undo(third, one);
        assertThat(ids(last, Tab.SENT, null)).containsExactly(since);
        assertThat(ids(casey, Tab.SENT, null)).containsExactlyInAnyOrder(peters, priyas, between);
        undo(one, other);
        assertThat(ids(casey, Tab.SENT, null)).containsExactlyInAnyOrder(peters, between);
        assertThat(ids(before, Tab.SENT, null)).containsExactly(priyas);
        assertThat(
                        database.count(
                                "conversation_side WHERE organization_id = ? AND from_client_id IS NOT NULL",
                                practice.id()))
                .isZero();
    }

    @Test
    void aMessageThatIsSentWhileTheRecordsAreMergedIsNotLost() {
        // So that the answer is news, and mailed.
        writing.read(before, priyas);
        var command = merges.command(practice, one, other);
        var outcomes =
                together.run(
                        request(practice.admin(), () -> merging.merge(command)),
                        request(
                                priya,
                                () -> {
                                    writing.write(priya, before, "first");
                                }),
                        request(
                                priya,
                                () -> {
                                    writing.answer(priya, priyas, "answer");
                                }),
                        request(
                                peter,
                                () -> {
                                    writing.answer(peter, peters, "too");
                                }));
        assertThat(outcomes).allMatch(Together.Outcome::isSuccess);
        assertThat(ids(casey, Tab.INBOX, null)).hasSize(3).contains(peters, priyas);
        assertThat(database.count("conversation_side WHERE client_id = ?", other.id())).isZero();
    }

    @Test
    void theDatabaseLeavesNoConversationWithARecordThatWasMerged() {
        merges.merge(practice, one, other);
        for (var statement :
                List.of(
                        "UPDATE conversation_side SET client_id = %2$d, from_client_id = NULL WHERE client_id = %1$d",
                        "UPDATE conversation_side SET from_client_id = client_id WHERE client_id = %1$d",
                        "UPDATE client SET merged_into_id = %2$d, inactive_since = now() WHERE id = %1$d")) {
            assertThatThrownBy(() -> database.update(statement.formatted(one.id(), other.id())))
                    .as(statement)
                    .hasMessageMatching("(?s).*(merged|conversation_side_moved).*");
        }
    }

    private void undo(Registered survivor, Registered merged) {
        given.as(practice.admin(), () -> merging.undo(survivor.id(), merged.id()));
    }

    private Addressee addressee(Caller from, Registered to) {
        return given.as(from, () -> messageWriting.addressee(PersonId.client(to.id())));
    }

    private int unread(Caller caller) {
        return given.as(caller, () -> lists.counts()).unread();
    }

    private List<Long> ids(Caller caller, Tab tab, String search) {
        return page(caller, tab, search).stream().map(MessageRow::id).toList();
    }

    private List<MessageRow> page(Caller caller, Tab tab, String search) {
        return given.as(caller, () -> lists.page(new MessageListQuery(tab, search, 0, 20))).rows();
    }

    private long notices(Registered client) {
        return database.count(
                "outgoing_mail WHERE kind = 'NEW_MESSAGE' AND client_id = ?", client.id());
    }
}
