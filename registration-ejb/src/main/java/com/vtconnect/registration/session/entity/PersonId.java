package com.vtconnect.registration.session.entity;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A client or a practitioner, as pages name them to each other: {@code c12}, {@code s3}.
 *
 * @param id a client's or a staff member's
 */
public record PersonId(boolean isClient, long id) {

    private static final Pattern FORM = Pattern.compile("([cs])(\\d{1,18})");

    public static PersonId client(long id) {
        return new PersonId(true, id);
    }

    public static PersonId practitioner(long id) {
        return new PersonId(false, id);
    }

    /**
     * @throws NotAllowed for anybody else than a client or staff
     */
    public static PersonId of(Caller caller) {
        if (caller instanceof Caller.Client client) {
            return client(client.id());
        }
        if (caller instanceof Caller.Staff member) {
            return practitioner(member.id());
        }
        throw new NotAllowed("The Care App is for those who are signed in");
    }

    public static Optional<PersonId> parse(String text) {
        var match = FORM.matcher(text == null ? "" : text);
        return match.matches()
                ? Optional.of(
                        new PersonId(match.group(1).equals("c"), Long.parseLong(match.group(2))))
                : Optional.empty();
    }

    /** Null for a practitioner. */
    public Long clientId() {
        return isClient ? id : null;
    }

    /** Null for a client. */
    public Long staffMemberId() {
        return isClient ? null : id;
    }

    @Override
    public String toString() {
        return (isClient ? "c" : "s") + id;
    }
}
