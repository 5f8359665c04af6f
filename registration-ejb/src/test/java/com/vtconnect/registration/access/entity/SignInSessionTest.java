package com.vtconnect.registration.access.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vtconnect.registration.value.entity.PersonName;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignInSessionTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Duration TICK = Duration.ofNanos(1_000);

    private final SignInSession staff =
            of(new Caller.Staff(1, 2, "Peter", Set.of(), Set.of(), true));
    private final SignInSession client =
            of(new Caller.Client(1, 3, new PersonName("Casey", "Client")));

    @Test
    void belongsToWhoSignedIn() {
        assertThat(staff.staffMemberId()).isEqualTo(2);
        assertThat(staff.clientId()).isNull();
        assertThat(client.clientId()).isEqualTo(3);
        assertThat(client.staffMemberId()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> of(Caller.VISITOR));
        assertThatIllegalArgumentException().isThrownBy(() -> of(Caller.SYSTEM));
    }

    @Test
    void endsWithoutARequestStaffSoonerThanClients() {
        assertEnds(staff, NOW.plus(Duration.ofMinutes(20)));
        assertEnds(client, NOW.plus(Duration.ofMinutes(30)));
    }

    @Test
    void aRequestKeepsItAlive() {
        staff.seen(NOW.plus(Duration.ofMinutes(19)));
        assertEnds(staff, NOW.plus(Duration.ofMinutes(39)));
    }

    @Test
    void aRequestWithinTheSameMinuteIsNotWritten() {
        staff.seen(NOW.plus(SignInSession.SEEN_GRANULARITY));
        assertEnds(staff, NOW.plus(SignInSession.STAFF_IDLE));
    }

    @Test
    void endsAfterAWorkingDayEvenInUse() {
        var end = NOW.plus(SignInSession.LONGEST);
        for (var at = NOW; at.isBefore(end); at = at.plus(Duration.ofMinutes(10))) {
            client.seen(at);
        }
        assertEnds(client, end);
    }

    private static void assertEnds(SignInSession session, Instant end) {
        assertThat(session.endsAt()).isEqualTo(end);
        assertThat(session.isAliveAt(end.minus(TICK))).isTrue();
        assertThat(session.isAliveAt(end)).isFalse();
        assertThat(session.isAliveAt(end.plus(TICK))).isFalse();
    }

    private static SignInSession of(Caller owner) {
        return SignInSession.of(owner, new byte[32], NOW, "network", "browser");
    }
}
