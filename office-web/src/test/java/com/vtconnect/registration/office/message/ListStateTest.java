package com.vtconnect.registration.office.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.message.boundary.MessageListQuery.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListStateTest {

    @Test
    void withoutAWishItIsTheInbox() {
        var state = new ListState(null, null, null);
        assertThat(state.getTab()).isEqualTo(Tab.INBOX);
        assertThat(state.getQuery()).isEqualTo("?tab=inbox");
    }

    @ParameterizedTest
    @CsvSource({"nonsense, INBOX", "sent, SENT", "DRAFTS, DRAFTS", "'', INBOX"})
    void whatIsNoTabIsLeftOut(String typed, Tab tab) {
        assertThat(new ListState(typed, "", "").getTab()).isEqualTo(tab);
    }

    @ParameterizedTest
    @CsvSource({"50, 50", "51, 50", "-1, 0", "99999999999, 0", "x, 0"})
    void pagesBeginAtWholeOnes(String typed, int first) {
        assertThat(new ListState(null, null, typed).getFirst()).isEqualTo(first);
    }

    @Test
    void theAddressSaysTheSameAgain() {
        var state = new ListState("sent", " a&b ", "25");
        assertThat(state.getQuery()).isEqualTo("?tab=sent&search=a%26b&first=25");
    }
}
