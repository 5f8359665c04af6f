package com.vtconnect.registration.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.system.WalkedPractices.Person;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Everybody asks for every address of both applications, and gets the page, the way to the sign-in,
 * or an answer like that of an unknown address. Last, everybody loses what they had and gets
 * nothing more with the same cookies.
 */
class PageRightsIT extends Browser {

    private static final int SIGN_IN = 303;
    private static final int UNKNOWN = 404;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> wrong = new ArrayList<>();
    private WalkedPractices practices;

    @Test
    void everyPageIsForWhomTheTableSaysAndAtOnceForNobodyElse()
            throws SQLException, IOException, InterruptedException {
        practices = WalkedPractices.make(database());
        for (var person : Person.values()) {
            walk(person, person);
        }
        WalkedPractices.takeRightsAway(database());
        for (var person : Person.values()) {
            walk(person, person.withoutRights());
        }
        assertThat(wrong).isEmpty();
    }

    private void walk(Person cookie, Person countsAs) throws IOException, InterruptedException {
        for (var row : PageRights.OFFICE) {
            ask("VTSTAFF", cookie, deployment().office(""), row, inOffice(countsAs, row));
        }
        for (var row : PageRights.PORTAL) {
            var home = deployment().portal(WalkedPractices.SLUG, "");
            ask("VTCLIENT", cookie, home, row, inPortal(countsAs, row));
        }
    }

    private static int inOffice(Person person, PageRights row) {
        var isStaff = !person.isClient() && !person.isVisitor();
        if (row.isFor(person)) {
            return row.address().equals("sign-in") && isStaff ? SIGN_IN : row.status();
        }
        if (row.audience() == PageRights.Audience.OPERATORS) {
            return SIGN_IN;
        }
        return isStaff || row.address().endsWith("setup") ? UNKNOWN : SIGN_IN;
    }

    private static int inPortal(Person person, PageRights row) {
        if (row.isFor(person)) {
            return row.address().equals("login") && person == Person.CLIENT
                    ? SIGN_IN
                    : row.status();
        }
        return row.audience() == PageRights.Audience.NOBODY ? UNKNOWN : SIGN_IN;
    }

    private void ask(String cookie, Person person, String application, PageRights row, int expected)
            throws IOException, InterruptedException {
        var address = application + practices.filled(row.address());
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Cookie", cookie + "=" + person.secret())
                        .build();
        var answer = http.send(request, BodyHandlers.discarding());
        if (answer.statusCode() != expected) {
            wrong.add(
                    "%s as %s: %d instead of %d"
                            .formatted(address, person, answer.statusCode(), expected));
        }
    }
}
