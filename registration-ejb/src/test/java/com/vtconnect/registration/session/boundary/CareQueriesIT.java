package com.vtconnect.registration.session.boundary;

import static com.vtconnect.registration.Together.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.boundary.MyClients;
import com.vtconnect.registration.session.control.CareWatch;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Some practitioners have hundreds of clients: what is asked of the database does not grow with
 * them.
 */
class CareQueriesIT extends Deployments {

    private static final int MANY = 40;

    /** An open page is told anew of what changes, which may fall into one run or the next. */
    private static final int NOISE = MANY / 2;

    @Inject Given given;
    @Inject CareGiven careGiven;
    @Inject CareWatch watch;
    @Inject Together together;
    @Inject MyClients myClients;
    @Inject Database database;

    @Test
    void openingTheCareAppCostsTheSameForManyClients() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        clients(practice, peter, 1);
        var withOne = database.statements(() -> open(peter));
        var pageWithOne = database.statements(() -> list(peter, 1));

        clients(practice, peter, MANY);
        mailsAreOut(practice);

        database.assertDoneBy("the Care App", withOne + NOISE, () -> open(peter));
        database.assertDoneBy("the list", pageWithOne, () -> list(peter, MANY + 1));
    }

    @Test
    void provingThatPeopleMayStayCostsTheSameForManyCalls() {
        careGiven.call();
        var withOne = database.statements(this::proveRights);
        for (var calls = 0; calls < MANY; calls++) {
            careGiven.call();
        }
        database.assertDoneBy("the proof", withOne + NOISE, this::proveRights);
    }

    /** Not in the thread of the test, which begins transactions of its own. */
    private void proveRights() {
        together.run(request(Caller.SYSTEM, watch::proveRights));
    }

    private static void clients(Practice practice, Caller.Staff practitioner, int count) {
        IntStream.range(0, count)
                .forEach(i -> practice.client().choosing(practitioner).confirmed());
    }

    /** Else their sending would be counted. */
    private void mailsAreOut(Practice practice) {
        database.awaitNone(
                "outgoing_mail WHERE organization_id = ? AND sent_at IS NULL AND given_up_at IS NULL",
                practice.id());
    }

    private void open(Caller.Staff practitioner) {
        var page = careGiven.page(practitioner).come();
        page.hear("welcome");
        page.vanish();
    }

    private void list(Caller.Staff practitioner, int expected) {
        assertThat(given.as(practitioner, () -> myClients.all())).hasSize(expected);
    }
}
