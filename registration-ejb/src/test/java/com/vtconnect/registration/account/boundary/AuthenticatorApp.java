package com.vtconnect.registration.account.boundary;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.vtconnect.registration.secondstep.entity.Enrolment;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;

/** What staff and operators have on their phones. */
public final class AuthenticatorApp {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final TimeBasedOneTimePasswordGenerator generator =
            new TimeBasedOneTimePasswordGenerator();
    private final byte[] secret;

    /** The key was typed. */
    public AuthenticatorApp(Enrolment enrolment) {
        var key = enrolment.key().replace(" ", "");
        secret = new byte[key.length() * 5 / 8];
        for (var bit = 0; bit < secret.length * 8; bit++) {
            var five = BASE32.indexOf(key.charAt(bit / 5));
            secret[bit / 8] |= (byte) ((five >> (4 - bit % 5) & 1) << (7 - bit % 8));
        }
    }

    public String code() {
        return code(0);
    }

    /** Taken as well: clocks may be a step off. */
    public String nextCode() {
        return code(1);
    }

    private String code(int stepsAhead) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, "RAW"),
                    Instant.now().plus(generator.getTimeStep().multipliedBy(stepsAhead)));
        } catch (InvalidKeyException notAKey) {
            throw new IllegalStateException(notAKey);
        }
    }
}
