package com.vtconnect.registration.secondstep.entity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an authenticator app has to be told, once.
 *
 * @param address for the picture to scan, as the apps understand it
 * @param key to type instead, in groups of four
 */
public record Enrolment(String address, String key) {

    /** The letters of RFC 4648, section 6. */
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final int BITS = 5;

    /**
     * @param issuer the practice, as the app shows it
     * @param account the address that one signs in with
     */
    public static Enrolment of(byte[] secret, String issuer, String account) {
        var key = base32(secret);
        return new Enrolment(
                "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                        .formatted(encoded(issuer), encoded(account), key, encoded(issuer)),
                key.replaceAll("(.{4})(?=.)", "$1 "));
    }

    private static String encoded(String text) {
        // The apps read it as a path, in which a plus is one.
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String base32(byte[] bytes) {
        var text = new StringBuilder();
        var held = 0;
        var bits = 0;
        for (var one : bytes) {
            held = held << Byte.SIZE | one & 0xFF;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(BASE32.charAt(held >> bits & 31));
            }
            held &= (1 << bits) - 1;
        }
        return bits == 0
                ? text.toString()
                : text.append(BASE32.charAt(held << BITS - bits & 31)).toString();
    }
}
