package com.vtconnect.registration.session.boundary;

import static com.vtconnect.registration.session.boundary.CarePage.message;

import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.access.control.SignInSessions;
import com.vtconnect.registration.access.entity.Caller;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.function.Supplier;

/** What a test of the Care App begins with. */
@RequestScoped
public class CareGiven {

    @Inject Given given;
    @Inject CareLines careLines;
    @Inject SignInSessions signInSessions;
    @Resource UserTransaction transaction;

    /** A practitioner and an associated client, both with the Care App open. */
    record Pair(Practice practice, CarePage practitioner, CarePage client, long clientId) {}

    /** A room in which both are. */
    record Call(
            Practice practice, CarePage practitioner, CarePage client, long clientId, long room) {

        long practitionerId() {
            return Long.parseLong(practitioner.id().substring(1));
        }
    }

    /** Signed in, in a browser of their own, and not yet there. */
    CarePage page(Caller caller) {
        return page(caller, inTransaction(() -> signInSessions.open(caller)));
    }

    CarePage page(Caller caller, String signIn) {
        return new CarePage(careLines, caller, signIn, Secrets.randomText());
    }

    void signOut(CarePage page) {
        inTransaction(
                () -> {
                    signInSessions.end(page.signIn());
                    return null;
                });
    }

    private <T> T inTransaction(Supplier<T> work) {
        try {
            transaction.begin();
            var result = work.get();
            transaction.commit();
            return result;
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        }
    }

    Pair pair() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().choosing(peter).confirmed();
        return new Pair(
                practice, page(peter).come(), page(client.in(practice)).come(), client.id());
    }

    Call call() {
        var pair = pair();
        var room = host(pair.practitioner(), pair.client());
        waitFor(pair.practitioner(), pair.client());
        pair.practitioner().say("begin");
        pair.client().join(pair.client().right()).hear("room");
        pair.practitioner().hear("joined");
        return new Call(pair.practice(), pair.practitioner(), pair.client(), pair.clientId(), room);
    }

    /** Opens the room for clients and goes in; gives its id. */
    static long host(CarePage practitioner, CarePage... clients) {
        var ids = Json.createArrayBuilder();
        List.of(clients).forEach(client -> ids.add(client.id()));
        practitioner.say(message("host").add("clients", ids));
        practitioner.join(practitioner.right());
        return practitioner.hear("room").getJsonNumber("id").longValue();
    }

    /** The client connects, and the practitioner hears the bell. */
    static void waitFor(CarePage practitioner, CarePage client) {
        client.say(message("connect").add("practitioner", practitioner.id()));
        client.hear("waiting");
        practitioner.hear("arrived", one -> one.getString("person").equals(client.id()));
    }
}
