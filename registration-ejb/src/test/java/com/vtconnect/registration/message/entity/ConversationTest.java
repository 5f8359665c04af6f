package com.vtconnect.registration.message.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.session.entity.PersonId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConversationTest {

    private static final PersonId PETER = PersonId.practitioner(7);
    private static final PersonId CASEY = PersonId.client(7);
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final byte[] FORM = {1};

    private final Conversation conversation = new Conversation(1, PETER, CASEY, "Wednesday", NOW);
    private final Side peters = conversation.sideOf(PETER);
    private final Side caseys = conversation.sideOf(CASEY);

    @Test
    void nobodyWritesToThemselvesAndNoClientToAnother() {
        assertThatThrownBy(() -> new Conversation(1, PETER, PETER, "Me", NOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Conversation(1, CASEY, PersonId.client(8), "Us", NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itBelongsToTheTwoAlone() {
        assertThat(conversation.isOf(PersonId.client(8))).isFalse();
        assertThatThrownBy(() -> conversation.sideOf(PersonId.practitioner(8)))
                .isInstanceOf(NotFound.class);
        assertThat(conversation.otherThan(PETER)).isSameAs(caseys);
        assertThat(conversation.otherThan(CASEY)).isSameAs(peters);
    }

    @Test
    void messagesAreNumberedWhoeverWritesThem() {
        assertThat(say(PETER).number()).isEqualTo(1);
        assertThat(say(CASEY).number()).isEqualTo(2);
        assertThat(say(CASEY).author()).isEqualTo(CASEY);
        assertThat(conversation.messages()).isEqualTo(3);
    }

    @Test
    void whatComesIsUnreadUntilItIsReadAndWhatOneWritesNeverIs() {
        say(PETER);
        assertThat(caseys.isUnread()).isTrue();
        assertThat(peters.isUnread()).isFalse();
        assertThat(caseys.read()).isTrue();
        assertThat(caseys.read()).isFalse();
        say(CASEY);
        say(PETER);
        assertThat(caseys.isUnread()).isTrue();
    }

    @Test
    void answeringReadsNothing() {
        say(PETER);
        say(CASEY);
        assertThat(caseys.isUnread()).isTrue();
    }

    @Test
    void whatWasReadCanCountAsNewAgain() {
        say(PETER);
        caseys.read();
        caseys.markUnread();
        assertThat(caseys.isUnread()).isTrue();
    }

    @Test
    void anArchivedConversationReturnsWithTheNextMessage() {
        say(PETER);
        assertThat(caseys.archive(1)).isTrue();
        assertThat(peters.isArchived()).isFalse();
        say(PETER);
        assertThat(caseys.isArchived()).isFalse();
    }

    @Test
    void whatCameUnseenIsNotArchivedWithTheRest() {
        say(PETER);
        say(PETER);
        assertThat(caseys.archive(1)).isFalse();
        assertThat(caseys.archive(2)).isTrue();
        caseys.unarchive();
        assertThat(caseys.isArchived()).isFalse();
    }

    @Test
    void nobodyArchivesOrDeletesWhatHasNotBeenWritten() {
        say(PETER);
        caseys.archive(99);
        caseys.delete(99);
        say(PETER);
        assertThat(caseys.isArchived()).isFalse();
        assertThat(caseys.isDeleted()).isFalse();
        assertThat(caseys.deletedThrough()).isEqualTo(1);
    }

    @Test
    void deletingIsForOneselfAndForWhatWasSeen() {
        say(PETER);
        say(PETER);
        caseys.delete(1);
        assertThat(caseys.isDeleted()).isFalse();
        caseys.delete(2);
        assertThat(caseys.isDeleted()).isTrue();
        assertThat(caseys.isUnread()).isFalse();
        assertThat(peters.isDeleted()).isFalse();
        caseys.delete(1);
        assertThat(caseys.deletedThrough()).isEqualTo(2);
    }

    private PrivateMessage say(PersonId from) {
        return conversation.say(from, "Hello", FORM, NOW);
    }
}
