package com.vtconnect.registration.message.boundary;

import static com.vtconnect.registration.Together.request;
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
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.message.boundary.MessageListQuery.Tab;
import com.vtconnect.registration.message.entity.DraftChanged;
import com.vtconnect.registration.session.entity.PersonId;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessageDraftsIT extends Deployments {

    @Inject Given given;
    @Inject Together together;
    @Inject Database database;
    @Inject Writing writing;
    @Inject MessageWriting messageWriting;
    @Inject MessageDrafts drafts;
    @Inject MessageLists lists;

    private Practice practice;
    private Caller.Staff peter;
    private Caller.Client casey;

    @BeforeEach
    void begin() {
        practice = given.practice();
        peter = practice.staff("Peter").practitioner().create();
        casey = practice.client().choosing(peter).confirmed().in(practice);
    }

    @Test
    void whatIsTypedIsKeptAndGoneOnWithOnAnotherDevice() {
        var desk = newForm();
        save(casey, first("", "Dear", desk));
        save(casey, first("Wednesday", "Dear Peter", desk));
        var id = onlyDraft(casey);
        var draft = get(casey, id);
        assertThat(draft.subject()).isEqualTo("Wednesday");
        assertThat(draft.text()).isEqualTo("Dear Peter");
        assertThat(draft.to().id()).isEqualTo(PersonId.of(peter));

        var phone = newForm();
        save(casey, resumed(draft, "Dear Peter, later", phone));
        var sent =
                given.as(
                        casey,
                        () -> messageWriting.send(resumed(draft, "Dear Peter, later!", phone)));
        assertThat(writing.read(peter, sent).messages()).hasSize(1);
        assertThat(given.as(casey, () -> lists.counts()).drafts()).isZero();
    }

    @Test
    void whoeverSavesFromAnotherDeviceIsToldFirst() {
        save(casey, first("A", "from the desk", newForm()));
        var draft = get(casey, onlyDraft(casey));
        var desk = newForm();
        var phone = newForm();
        save(casey, resumed(draft, "desk", desk));
        assertThatThrownBy(() -> save(casey, resumed(draft, "phone", phone)))
                .isInstanceOf(DraftChanged.class);
        assertThatThrownBy(
                        () ->
                                given.as(
                                        casey,
                                        () -> messageWriting.send(resumed(draft, "phone", phone))))
                .isInstanceOf(DraftChanged.class);
        assertThat(get(casey, draft.id()).text()).isEqualTo("desk");
        save(casey, resumed(get(casey, draft.id()), "phone", phone));
        assertThat(get(casey, draft.id()).text()).isEqualTo("phone");
        save(casey, resumed(draft, "and on", phone));
        assertThat(get(casey, draft.id()).text()).isEqualTo("and on");
    }

    @Test
    void ofTwoDevicesThatBeginAnAnswerTheSecondIsTold() {
        var id = writing.write(casey, peter, "hello");
        var outcomes =
                together.run(
                        request(peter, () -> drafts.save(reply(id, "from the desk", newForm()))),
                        request(peter, () -> drafts.save(reply(id, "from the phone", newForm()))));
        assertThat(outcomes).filteredOn(Together.Outcome::isSuccess).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> !one.isSuccess())
                .singleElement()
                .satisfies(one -> assertThat(one.failure()).isInstanceOf(DraftChanged.class));
        assertThat(writing.read(peter, id).draft().text()).startsWith("from the");
        assertThat(writing.read(casey, id).draft()).isNull();
    }

    @Test
    void whatComesInAfterItWasSentIsNoDraft() {
        var form = newForm();
        given.as(casey, () -> messageWriting.send(first("Done", "all of it", form)));
        assertThat(given.as(casey, () -> drafts.save(first("Done", "all of", form)))).isFalse();
        assertThat(given.as(casey, () -> lists.counts()).drafts()).isZero();
    }

    @Test
    void nothingIsNotKeptButWhatIsEmptiedIs() {
        var form = newForm();
        assertThat(given.as(casey, () -> drafts.save(first(" ", "\n", form)))).isFalse();
        save(casey, first("", "a\u0000b\u202Ec", form));
        assertThat(get(casey, onlyDraft(casey)).text()).isEqualTo("ab\u202Ec");
        save(casey, first("", "", form));
        assertThat(get(casey, onlyDraft(casey)).text()).isEmpty();
        assertThatThrownBy(() -> save(casey, first("", "x".repeat(5_001), form)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void draftsAreTheirAuthorsAlone() {
        save(casey, first("A", "b", newForm()));
        var draft = get(casey, onlyDraft(casey));
        var id = writing.write(casey, peter, "hello");
        for (var stranger : List.<Caller>of(peter, practice.admin(), given.practice().admin())) {
            assertThatThrownBy(() -> get(stranger, draft.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> given.as(stranger, () -> drafts.discard(draft.id())))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> save(practice.admin(), reply(id, "me too", newForm())))
                .isInstanceOf(NotFound.class);
        var foreign = given.practice().admin();
        assertThatThrownBy(
                        () -> save(casey, Writing.first(PersonId.of(foreign), "A", "b", newForm())))
                .isInstanceOf(NotFound.class);
        given.as(casey, () -> drafts.discard(draft.id()));
        assertThatThrownBy(() -> get(casey, draft.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void aDraftThatWasDiscardedElsewhereIsKeptAnewWhileOneTypes() {
        save(casey, first("A", "b", newForm()));
        var draft = get(casey, onlyDraft(casey));
        given.as(casey, () -> drafts.discard(draft.id()));
        var form = newForm();
        save(casey, resumed(draft, "bc", form));
        save(casey, resumed(draft, "bcd", form));
        assertThat(get(casey, onlyDraft(casey)).text()).isEqualTo("bcd");
    }

    private WriteMessage first(String subject, String text, String form) {
        return Writing.first(PersonId.of(peter), subject, text, form);
    }

    private static WriteMessage resumed(DraftDetails draft, String text, String form) {
        return new WriteMessage(
                null, draft.to().id(), draft.subject(), text, form, draft.id(), draft.version());
    }

    private void save(Caller author, WriteMessage written) {
        assertThat(given.as(author, () -> drafts.save(written))).isTrue();
    }

    private DraftDetails get(Caller author, long id) {
        return given.as(author, () -> drafts.get(id));
    }

    private long onlyDraft(Caller author) {
        var rows = given.as(author, () -> lists.page(new MessageListQuery(Tab.DRAFTS, null, 0, 9)));
        assertThat(rows.rows()).hasSize(1);
        return rows.rows().get(0).id();
    }
}
