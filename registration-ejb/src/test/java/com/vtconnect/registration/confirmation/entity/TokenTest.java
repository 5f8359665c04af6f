package com.vtconnect.registration.confirmation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.confirmation.entity.Token.State;
import com.vtconnect.registration.value.entity.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokenTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Duration TICK = Duration.ofNanos(1_000);

    @ParameterizedTest
    @EnumSource
    void livesADayAtMostAndEndsToTheTick(Purpose purpose) {
        var end = NOW.plus(purpose.lifetime());
        assertThat(purpose.lifetime()).isLessThanOrEqualTo(Duration.ofHours(24)).isPositive();
        assertThat(token(purpose).stateAt(NOW)).isEqualTo(State.OPEN);
        assertThat(token(purpose).stateAt(end.minus(TICK))).isEqualTo(State.OPEN);
        assertThat(token(purpose).stateAt(end)).isEqualTo(State.EXPIRED);
        assertThat(token(purpose).stateAt(end.plus(TICK))).isEqualTo(State.EXPIRED);
    }

    @Test
    void oneThatWasUsedSaysSoForEver() {
        var token = token(Purpose.CONFIRM_REGISTRATION);
        token.use(NOW);
        assertThat(token.stateAt(NOW)).isEqualTo(State.USED);
        assertThat(token.stateAt(NOW.plus(Duration.ofDays(30)))).isEqualTo(State.USED);
    }

    @Test
    void oneToAWrongAddressSaysSoForEver() {
        var token = token(Purpose.CONFIRM_REGISTRATION);
        token.supersede(NOW);
        assertThat(token.stateAt(NOW)).isEqualTo(State.SUPERSEDED);
        assertThat(token.stateAt(NOW.plus(Duration.ofDays(30)))).isEqualTo(State.SUPERSEDED);
    }

    private static Token token(Purpose purpose) {
        return Token.ofClient(
                1, 2, purpose, new EmailAddress("casey@clients.example"), new byte[32], NOW);
    }
}
