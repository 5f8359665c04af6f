package com.vtconnect.registration.session.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.value.entity.PersonName;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CareSessionTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final CareSession session = new CareSession(1, 2, NOON);

    @Test
    void beginsOnceWithTheFirstWhoIsLetIn() {
        assertThat(session.hasBegun()).isFalse();
        assertThat(session.begin(NOON.plusSeconds(5))).isTrue();
        assertThat(session.begin(NOON.plusSeconds(9))).isFalse();
        assertThat(session.begunAt()).contains(NOON.plusSeconds(5));
    }

    @Test
    void whatIsOverIsOver() {
        session.end(EndReason.END_FOR_ALL, NOON);
        assertThat(session.isOpen()).isFalse();
        assertThatThrownBy(() -> session.begin(NOON)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPersonIsNamedShortly() {
        var client = PersonId.of(new Caller.Client(1, 7, new PersonName("Casey", "Client")));
        assertThat(client).hasToString("c7");
        assertThat(PersonId.parse("c7")).contains(client);
        assertThat(client.staffMemberId()).isNull();
        assertThat(PersonId.parse("s3")).contains(PersonId.practitioner(3));
        assertThatThrownBy(() -> PersonId.of(Caller.VISITOR)).isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c", "7", "x7", "c-7", "c7 ", "c7|s3", "C7"})
    void nonsenseNamesNobody(String text) {
        assertThat(PersonId.parse(text)).isEmpty();
        assertThat(PersonId.parse(null)).isEmpty();
    }
}
