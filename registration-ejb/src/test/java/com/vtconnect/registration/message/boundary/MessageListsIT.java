package com.vtconnect.registration.message.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.message.boundary.ConversationDetails.Line;
import com.vtconnect.registration.message.boundary.MessageListQuery.Tab;
import com.vtconnect.registration.session.entity.PersonId;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessageListsIT extends Deployments {

    @Inject Given given;
    @Inject Writing writing;
    @Inject MessageLists lists;
    @Inject Correspondence correspondence;
    @Inject MessageDrafts drafts;

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
    void whatComesStandsInTheInboxAndWhatGoesAmongTheSent() {
        var first = writing.write(casey, peter, "first");
        var second = writing.write(practice.admin(), peter, "second");
        assertThat(ids(peter, Tab.INBOX)).containsExactly(second, first);
        assertThat(ids(peter, Tab.SENT)).isEmpty();
        assertThat(ids(casey, Tab.SENT)).containsExactly(first);
        assertThat(ids(casey, Tab.INBOX)).isEmpty();
        writing.answer(peter, first, "an answer");
        assertThat(ids(peter, Tab.SENT)).containsExactly(first);
        assertThat(ids(casey, Tab.INBOX)).containsExactly(first);
        assertThat(page(peter, Tab.INBOX, null, 0, 10).rows().get(1))
                .satisfies(
                        row -> {
                            assertThat(row.name()).isEqualTo("Casey Client");
                            assertThat(row.other()).isEqualTo(PersonId.of(casey));
                            assertThat(row.subject()).isEqualTo("About first");
                        });
    }

    @Test
    void unreadIsCountedUntilItIsRead() {
        var id = writing.write(casey, peter, "one");
        writing.write(practice.admin(), peter, "two");
        writing.answer(casey, id, "one more");
        assertThat(unread(peter)).isEqualTo(2);
        writing.read(peter, id);
        assertThat(unread(peter)).isEqualTo(1);
        assertThat(page(peter, Tab.INBOX, null, 0, 10).rows())
                .extracting(MessageRow::isUnread)
                .containsExactlyInAnyOrder(true, false);
        given.as(peter, () -> correspondence.markUnread(id));
        assertThat(unread(peter)).isEqualTo(2);
        assertThat(unread(casey)).isZero();
    }

    @Test
    void anArchivedConversationReturnsWithTheNextMessage() {
        var id = writing.write(casey, peter, "one");
        var through = writing.read(peter, id).through();
        assertThat(given.as(peter, () -> correspondence.archive(id, through))).isTrue();
        assertThat(ids(peter, Tab.INBOX)).isEmpty();
        assertThat(ids(peter, Tab.ARCHIVED)).containsExactly(id);
        assertThat(ids(casey, Tab.SENT)).containsExactly(id);
        given.as(peter, () -> correspondence.unarchive(id));
        assertThat(ids(peter, Tab.INBOX)).containsExactly(id);
        given.as(peter, () -> correspondence.archive(id, through));
        writing.answer(casey, id, "two");
        assertThat(ids(peter, Tab.ARCHIVED)).isEmpty();
        assertThat(ids(peter, Tab.INBOX)).containsExactly(id);
        assertThat(given.as(peter, () -> correspondence.archive(id, through)))
                .as("a message came unseen")
                .isFalse();
    }

    @Test
    void whatIsDeletedIsGoneForOneselfAlone() {
        var id = writing.write(casey, peter, "one");
        given.as(peter, () -> correspondence.delete(id, 1));
        assertThat(ids(peter, Tab.INBOX)).isEmpty();
        assertThat(unread(peter)).isZero();
        assertThatThrownBy(() -> writing.read(peter, id)).isInstanceOf(NotFound.class);
        assertThat(writing.read(casey, id).messages()).hasSize(1);
        writing.answer(casey, id, "two");
        assertThat(writing.read(peter, id).messages())
                .extracting(Line::text)
                .containsExactly("two");
        assertThat(writing.read(peter, id).isEarlier()).isFalse();
    }

    @Test
    void listsAreSearchedByNameSubjectAndText() {
        var paul = practice.staff("Paul").create();
        var one = writing.write(casey, peter, "Wednesday", "Could we talk about 100% of it?");
        var two = writing.write(paul, peter, "Kitchen", "Who took the milk?");
        assertThat(found(peter, "CASEY cli")).containsExactly(one);
        assertThat(found(peter, "staff paul")).containsExactly(two);
        assertThat(found(peter, "kitch")).containsExactly(two);
        assertThat(found(peter, "100%")).containsExactly(one);
        assertThat(found(peter, "%")).containsExactly(one);
        assertThat(found(peter, "_")).isEmpty();
        assertThat(found(peter, "\0kitchen\0")).containsExactly(two);
        given.as(peter, () -> correspondence.delete(two, 1));
        writing.answer(paul, two, "And the sugar");
        assertThat(found(peter, "milk")).as("what was deleted").isEmpty();
    }

    @Test
    void listsAndLongConversationsComeInPages() {
        for (var i = 0; i < 5; i++) {
            writing.write(practice.admin(), peter, "message " + i);
        }
        var page = page(peter, Tab.INBOX, null, 2, 2);
        assertThat(page.total()).isEqualTo(5);
        assertThat(page.rows())
                .extracting(MessageRow::subject)
                .containsExactly("About message 2", "About message 1");
        var id = page.rows().get(0).id();
        for (var i = 0; i < 102; i++) {
            writing.answer(i % 2 == 0 ? practice.admin() : peter, id, "answer " + i);
        }
        var newest = writing.read(peter, id);
        assertThat(newest.messages()).hasSize(100);
        assertThat(newest.isEarlier()).isTrue();
        var before = newest.messages().get(0).number();
        var earlier = given.as(peter, () -> correspondence.read(id, before));
        assertThat(earlier.messages()).extracting(Line::number).containsExactly(1, 2, 3);
        assertThat(earlier.isEarlier()).isFalse();
    }

    @Test
    void draftsStandAmongTheDraftsWithWhomTheyAreFor() {
        var id = writing.write(casey, peter, "one");
        save(peter, Writing.reply(id, "Dear", Writing.newForm()));
        save(
                peter,
                Writing.first(
                        PersonId.of(practice.admin()), "Roof", "It leaks", Writing.newForm()));
        assertThat(page(peter, Tab.DRAFTS, null, 0, 10).rows())
                .extracting(MessageRow::name, MessageRow::subject)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ada Admin", "Roof"),
                        org.assertj.core.groups.Tuple.tuple("Casey Client", "About one"));
        assertThat(page(peter, Tab.DRAFTS, "leak", 0, 10).total()).isEqualTo(1);
        assertThat(given.as(peter, () -> lists.counts()).drafts()).isEqualTo(2);
        assertThat(page(casey, Tab.DRAFTS, null, 0, 10).rows()).isEmpty();
    }

    private void save(Caller author, WriteMessage written) {
        assertThat(given.as(author, () -> drafts.save(written))).isTrue();
    }

    private int unread(Caller caller) {
        return given.as(caller, () -> lists.counts()).unread();
    }

    private List<Long> found(Caller caller, String search) {
        return page(caller, Tab.INBOX, search, 0, 10).rows().stream().map(MessageRow::id).toList();
    }

    private List<Long> ids(Caller caller, Tab tab) {
        return page(caller, tab, null, 0, 10).rows().stream().map(MessageRow::id).toList();
    }

    private MessageRows page(Caller caller, Tab tab, String search, int first, int size) {
        return given.as(caller, () -> lists.page(new MessageListQuery(tab, search, first, size)));
    }
}
