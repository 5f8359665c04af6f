package com.vtconnect.registration.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PasswordHasherTest {

    private static final String PASSWORD = "quiet harbor lantern 42";

    private final PasswordHasher hasher = new PasswordHasher();

    @Test
    void theParametersStandInTheHash() {
        assertThat(hasher.hash(PASSWORD))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .isNotEqualTo(hasher.hash(PASSWORD));
    }

    @Test
    void onlyTheSamePasswordMatches() {
        var hash = hasher.hash(PASSWORD);
        assertThat(hasher.matches(PASSWORD, hash)).isTrue();
        assertThat(hasher.matches(PASSWORD + " ", hash)).isFalse();
        assertThat(hasher.matches(PASSWORD.toUpperCase(java.util.Locale.ROOT), hash)).isFalse();
        assertThat(hasher.matches("", hash)).isFalse();
    }

    @Test
    void theSameKeysOnAnotherKeyboardMatch() {
        var composed = hasher.hash("contraseña número uno");
        assertThat(hasher.matches("contrasen\u0303a nu\u0301mero uno", composed)).isTrue();
    }

    @Test
    void nobodysPasswordMatchesNothing() {
        assertThat(hasher.matches(PASSWORD, null)).isFalse();
    }

    @Test
    void aHashWithOtherParametersStillMatchesAndIsOutdated() {
        var weaker = Argon2Function.getInstance(8 * 1024, 1, 1, 32, Argon2.ID);
        var old = Password.hash(PASSWORD).addRandomSalt(16).with(weaker).getResult();
        assertThat(hasher.matches(PASSWORD, old)).isTrue();
        assertThat(hasher.isOutdated(old)).isTrue();
        assertThat(hasher.isOutdated(hasher.hash(PASSWORD))).isFalse();
    }

    @Test
    @Timeout(30)
    void aBurstWaitsForACore() throws Exception {
        var cores = Runtime.getRuntime().availableProcessors();
        assertThat(hasher.cores.availablePermits()).isEqualTo(cores);
        hasher.cores.acquire(cores);
        var waiting = CompletableFuture.supplyAsync(() -> hasher.hash(PASSWORD));
        while (!hasher.cores.hasQueuedThreads()) {
            Thread.onSpinWait();
        }
        assertThat(waiting).isNotDone();
        hasher.cores.release(cores);
        assertThat(waiting.get(20, TimeUnit.SECONDS)).startsWith("$argon2id$");
        assertThat(hasher.cores.availablePermits()).isEqualTo(cores);
    }
}
