package com.vtconnect.registration.access.control;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Random secrets, their hashes and signatures. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String MAC = "HmacSHA256";

    private Secrets() {}

    public static byte[] random(int bytes) {
        var secret = new byte[bytes];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** 256 random bits, safe in an address and a cookie. */
    public static String randomText() {
        return text(random(32));
    }

    /** Six random decimal digits (NIST SP 800-63A-4: at least six). */
    public static String randomCode() {
        return "%06d".formatted(RANDOM.nextInt(1_000_000));
    }

    /**
     * SHA-256 of the text. Enough for secrets of 128 random bits or more, which nobody can guess.
     */
    public static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public static byte[] sign(byte[] key, byte[] message, String context) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            mac.update(message);
            return mac.doFinal(context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Compares in a time that does not depend on where they differ. */
    public static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }

    public static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Empty if the text was not made by {@link #text}. */
    public static byte[] bytes(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
