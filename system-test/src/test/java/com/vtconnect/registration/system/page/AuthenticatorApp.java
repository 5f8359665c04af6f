package com.vtconnect.registration.system.page;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.vtconnect.registration.system.Visitor;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;

/** What staff and operators have on their phones, and the page where they set it up. */
final class AuthenticatorApp extends Screen {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private byte[] secret;

    /**
     * @param visitor who has the page of the second step open
     */
    AuthenticatorApp(Visitor visitor) {
        super(visitor);
    }

    /** Types the key into the app, and the app's code into the page; gives the recovery codes. */
    String setUp() {
        press("Set up");
        page.locator(".qr svg").waitFor();
        visitor.examine("SecondStepPage with picture");
        secret = decoded(page.locator(".key").innerText().replace(" ", ""));
        fill("Code", code(0));
        press("Turn on");
        page.locator(".codes li").first().waitFor();
        visitor.examine("Recovery codes");
        return page.locator(".codes li").first().innerText();
    }

    /** Of the next half minute: the server takes it, and it has not been used. */
    String nextCode() {
        return code(1);
    }

    private String code(int stepsAhead) {
        var generator = new TimeBasedOneTimePasswordGenerator();
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, "RAW"),
                    Instant.now().plus(generator.getTimeStep().multipliedBy(stepsAhead)));
        } catch (InvalidKeyException notAKey) {
            throw new IllegalStateException(notAKey);
        }
    }

    private static byte[] decoded(String key) {
        var bytes = new byte[key.length() * 5 / 8];
        for (var bit = 0; bit < bytes.length * 8; bit++) {
            var five = BASE32.indexOf(key.charAt(bit / 5));
            bytes[bit / 8] |= (byte) ((five >> (4 - bit % 5) & 1) << (7 - bit % 8));
        }
        return bytes;
    }
}
