package com.vtconnect.registration.message.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.session.entity.PersonId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteMessageTest {

    @Test
    void aFirstMessageIsForSomebodyAndAnAnswerForAConversation() {
        var first = WriteMessage.of(fields("to", "c12", "subject", "Hello", "draft", "7")::get);
        assertThat(first.to()).isEqualTo(PersonId.client(12));
        assertThat(first.conversationId()).isNull();
        assertThat(first.draftId()).isEqualTo(7);
        var answer = WriteMessage.of(fields("conversation", "5", "to", "s3")::get);
        assertThat(answer.conversationId()).isEqualTo(5);
        assertThat(answer.to()).as("whoever it is with").isNull();
    }

    @ParameterizedTest
    @CsvSource({"to, x12", "to, ''", "to, c", "conversation, -1", "conversation, 1e3"})
    void whatIsForNobodyIsNotThere(String field, String value) {
        assertThatThrownBy(() -> WriteMessage.of(fields(field, value)::get))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsNoNumberIsNone() {
        var odd = WriteMessage.of(fields("to", "s3", "draft", "7;", "version", "latest")::get);
        assertThat(odd.draftId()).isNull();
        assertThat(odd.draftVersion()).isZero();
    }

    @Test
    void aPageWithoutANameIsNoneOfOurs() {
        assertThatThrownBy(() -> WriteMessage.of(Map.of("to", "s3")::get))
                .isInstanceOf(NotFound.class);
    }

    private static Map<String, String> fields(String... namesAndValues) {
        var fields = new HashMap<>(Map.of("form", "a page"));
        for (var i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
