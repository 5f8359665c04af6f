package com.vtconnect.registration.access.boundary;

import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.access.control.SharedKeys;
import com.vtconnect.registration.access.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * Signs the hidden token of a form, so that a form can be told from a forged one without keeping
 * anything for a visitor who only looks. A token is bound to the browser it was made for (a random
 * cookie) and carries a key of its own, by which a form sent twice is recognized.
 */
@Stateless
public class FormTokens {

    /** A form may stay open this long; an older one is shown again with all that was typed. */
    public static final Duration LIFETIME = Duration.ofHours(12);

    private static final int KEY_BYTES = 16;
    private static final int HEAD_BYTES = KEY_BYTES + Long.BYTES;

    @Inject SharedKeys sharedKeys;
    @Inject Clock clock;

    public enum Verdict {
        VALID,
        /** Genuine, but too old. */
        EXPIRED,
        /** Missing, changed, or made for another browser. */
        FORGED
    }

    /**
     * @param browserId what the browser's own random cookie says
     */
    @Allowed(Permission.EVERYONE)
    public String issue(String browserId) {
        var head = ByteBuffer.allocate(HEAD_BYTES);
        head.put(Secrets.random(KEY_BYTES)).putLong(clock.instant().getEpochSecond());
        return Secrets.text(head.array()) + "." + Secrets.text(signature(head.array(), browserId));
    }

    @Allowed(Permission.EVERYONE)
    public Verdict check(String token, String browserId) {
        var parts = token == null ? new String[0] : token.split("\\.", 3);
        if (parts.length != 2 || browserId == null) {
            return Verdict.FORGED;
        }
        var head = Secrets.bytes(parts[0]);
        if (head.length != HEAD_BYTES
                || !Secrets.same(Secrets.bytes(parts[1]), signature(head, browserId))) {
            return Verdict.FORGED;
        }
        return issuedAt(head).plus(LIFETIME).isAfter(clock.instant())
                ? Verdict.VALID
                : Verdict.EXPIRED;
    }

    /** The key by which a form sent twice is recognized; only of a token that was checked. */
    @Allowed(Permission.EVERYONE)
    public byte[] key(String token) {
        return Arrays.copyOf(Secrets.bytes(token.split("\\.", 2)[0]), KEY_BYTES);
    }

    private static Instant issuedAt(byte[] head) {
        try {
            return Instant.ofEpochSecond(ByteBuffer.wrap(head).getLong(KEY_BYTES));
        } catch (DateTimeException outOfRange) {
            return Instant.EPOCH;
        }
    }

    private byte[] signature(byte[] head, String browserId) {
        return Secrets.sign(sharedKeys.get("form"), head, browserId);
    }
}
