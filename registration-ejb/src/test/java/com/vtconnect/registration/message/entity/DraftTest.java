package com.vtconnect.registration.message.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Identified;
import com.vtconnect.registration.session.entity.PersonId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final byte[] DESK = {1};
    private static final byte[] PHONE = {2};

    private final Draft draft =
            Identified.with(5, Draft.first(1, PersonId.client(7), PersonId.practitioner(3)));

    @Test
    void thePageThatSavedItSavesItAgain() {
        draft.write("", "Dear", DESK, Instant.EPOCH);
        Identified.set(draft, "version", 4);
        assertThatCode(() -> draft.checkSeen(DESK, 0)).doesNotThrowAnyException();
    }

    @Test
    void anotherPageMustHaveSeenWhatStandsInIt() {
        draft.write("", "Dear", DESK, Instant.EPOCH);
        Identified.set(draft, "version", 4);
        assertThatThrownBy(() -> draft.checkSeen(PHONE, 3))
                .isInstanceOfSatisfying(
                        DraftChanged.class, changed -> assertThat(changed.version()).isEqualTo(4));
        assertThatCode(() -> draft.checkSeen(PHONE, 4)).doesNotThrowAnyException();
    }

    @Test
    void aClientAndAColleagueOfTheSameNumberAreTwo() {
        assertThat(draft.isOf(PersonId.client(7))).isTrue();
        assertThat(draft.isOf(PersonId.practitioner(7))).isFalse();
        assertThat(draft.to()).contains(PersonId.practitioner(3));
    }

    @Test
    void aReplyGoesToWhoeverTheConversationIsWith() {
        var reply = Draft.reply(1, PersonId.practitioner(7), 9);
        assertThat(reply.to()).isEmpty();
        assertThat(reply.conversationId()).contains(9L);
    }
}
