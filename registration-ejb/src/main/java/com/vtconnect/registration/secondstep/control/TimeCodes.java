package com.vtconnect.registration.secondstep.control;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.vtconnect.registration.access.control.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes by time (RFC 6238) with the values that every app knows: six digits, 30 seconds, SHA-1. A
 * clock may be one step off, and nobody types a code in no time.
 */
final class TimeCodes {

    /** RFC 4226, section 4: 160 bits are recommended. */
    private static final int SECRET_BYTES = 20;

    private static final int STEPS_OFF = 1;

    private final TimeBasedOneTimePasswordGenerator generator =
            new TimeBasedOneTimePasswordGenerator();

    static byte[] newSecret() {
        return Secrets.random(SECRET_BYTES);
    }

    /**
     * The time step of which this is the code, if it is one around now and later than the last one
     * taken.
     */
    OptionalLong timeStep(byte[] secret, String code, Instant now, long lastTaken) {
        var current = now.getEpochSecond() / generator.getTimeStep().toSeconds();
        return LongStream.rangeClosed(current - STEPS_OFF, current + STEPS_OFF)
                .filter(step -> step > lastTaken)
                .filter(step -> Secrets.same(bytes(code), bytes(code(secret, step))))
                .findFirst();
    }

    private String code(byte[] secret, long timeStep) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, generator.getAlgorithm()),
                    Instant.ofEpochSecond(timeStep * generator.getTimeStep().toSeconds()));
        } catch (InvalidKeyException notAKey) {
            throw new IllegalStateException(notAKey);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
