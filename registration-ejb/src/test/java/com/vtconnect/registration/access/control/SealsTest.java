package com.vtconnect.registration.access.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealsTest {

    private static final byte[] CONTENT = "12345678901234567890".getBytes(StandardCharsets.UTF_8);

    @Test
    void aSealOpensForWhatItWasMadeFor() {
        var seals = seals(null);
        var seal = seals.seal(CONTENT, "second-step/1");
        assertThat(seals.open(seal, "second-step/1")).isEqualTo(CONTENT);
        assertThat(seal).isNotEqualTo(seals.seal(CONTENT, "second-step/1"));
        assertThatThrownBy(() -> seals.open(seal, "second-step/2"))
                .isInstanceOf(IllegalStateException.class);
        seal[seal.length - 1] ^= 1;
        assertThatThrownBy(() -> seals.open(seal, "second-step/1"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutTheConfiguredSecretTheDatabaseOpensNothing() {
        var seal = seals("of IT").seal(CONTENT, "x");
        assertThat(seals(" of IT\n").open(seal, "x")).isEqualTo(CONTENT);
        for (var other : new String[] {null, "another"}) {
            var seals = seals(other);
            assertThatThrownBy(() -> seals.open(seal, "x"))
                    .hasMessageContaining("registration.encryption-secret");
        }
    }

    @Test
    void theSecretCanBeConfiguredLater() {
        var before = seals(null).seal(CONTENT, "x");
        assertThat(seals("of IT").open(before, "x")).isEqualTo(CONTENT);
    }

    private static Seals seals(String secret) {
        var seals = new Seals();
        seals.secret = Optional.ofNullable(secret);
        seals.sharedKeys =
                new SharedKeys() {
                    @Override
                    public byte[] get(String name) {
                        return Secrets.hash(name);
                    }
                };
        return seals;
    }
}
