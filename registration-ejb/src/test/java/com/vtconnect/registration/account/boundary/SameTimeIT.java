package com.vtconnect.registration.account.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.boundary.ClientRegistration;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Whether an address is a client's cannot be told by the clock. Known and unknown take turns, so
 * that whatever else the machine does slows both; what is left of a difference must drown in the
 * noise of a network.
 */
class SameTimeIT extends Deployments {

    private static final int WARM_UP = 5;
    private static final int TURNS = 20;
    private static final double FACTOR = 1.6;
    private static final long NOISE_NANOS = 8_000_000;

    @Inject Given given;
    @Inject Database database;
    @Inject ClientRegistration registration;
    @Inject SignIn signIn;

    @Test
    void registering() {
        var practice = given.practice();
        compare(
                known(practice),
                email -> {
                    var form = practice.client().email(email).form();
                    return () -> registration.register(form);
                });
    }

    @Test
    void signingIn() {
        var practice = given.practice();
        compare(
                known(practice),
                email -> () -> signIn.asClient(practice.slug(), email, "wrong harbor lantern 42"));
    }

    @Test
    void havingForgottenThePassword() {
        var practice = given.practice();
        compare(known(practice), email -> () -> signIn.clientForgot(practice.slug(), email));
    }

    /** Makes the step for an address; only the step itself is timed. */
    private interface Step {
        Runnable with(String email);
    }

    /** All with the password of the first, which saves hashing it for each. */
    private List<String> known(Practice practice) {
        var first = practice.client().confirmed();
        var known = new ArrayList<>(List.of(first.email()));
        while (known.size() < WARM_UP + TURNS) {
            known.add(practice.client().unconfirmed().email());
        }
        database.update(
                """
                UPDATE client SET confirmed_at = now(),
                    password_hash = (SELECT password_hash FROM client WHERE id = ?)
                WHERE organization_id = ?
                """,
                first.id(),
                practice.id());
        return known;
    }

    private void compare(List<String> known, Step step) {
        var ofKnown = new ArrayList<Long>();
        var ofUnknown = new ArrayList<Long>();
        for (var email : known) {
            ofKnown.add(nanos(step.with(email)));
            ofUnknown.add(nanos(step.with(Given.newEmail())));
        }
        var one = median(ofKnown.subList(WARM_UP, known.size()));
        var other = median(ofUnknown.subList(WARM_UP, known.size()));
        assertThat(Math.max(one, other))
                .as("known %d ns, unknown %d ns", one, other)
                .isLessThan((long) (Math.min(one, other) * FACTOR) + NOISE_NANOS);
    }

    private long nanos(Runnable step) {
        var start = new long[1];
        var end = new long[1];
        given.as(
                Caller.VISITOR,
                () -> {
                    start[0] = System.nanoTime();
                    step.run();
                    end[0] = System.nanoTime();
                });
        return end[0] - start[0];
    }

    private static long median(List<Long> times) {
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
