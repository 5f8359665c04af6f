package com.vtconnect.registration.session.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.session.entity.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IceServersTest {

    @Test
    void withoutSettingsThereAreNone() {
        assertThat(servers(Optional.empty(), Optional.empty(), Optional.empty())).isEqualTo("[]");
    }

    @Test
    void aTurnServerWithoutItsSecretIsNone() {
        assertThat(servers(Optional.empty(), Optional.of("turn:turn.example"), Optional.empty()))
                .isEqualTo("[]");
    }

    /** The credential was computed with {@code openssl dgst -sha1 -hmac north -binary | base64}. */
    @Test
    void aTurnServerGetsAPasswordThatLivesForHours() {
        assertThat(
                        servers(
                                Optional.of("stun:one.example, stun:two.example"),
                                Optional.of("turn:turn.example:3478"),
                                Optional.of("north\n")))
                .isEqualTo(
                        "[{\"urls\":[\"stun:one.example\",\"stun:two.example\"]},"
                                + "{\"urls\":[\"turn:turn.example:3478\"],"
                                + "\"username\":\"1795543200:c7\",\"credential\":\"2BnMl4dtzFEi6/+0uQOAShgjS/E=\"}]");
    }

    private static String servers(
            Optional<String> stun, Optional<String> turn, Optional<String> secret) {
        var servers = new IceServers();
        servers.clock = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);
        servers.stun = stun;
        servers.turn = turn;
        servers.turnSecret = secret;
        return servers.of(PersonId.client(7)).toString();
    }
}
