package com.vtconnect.registration.roster.boundary;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.value.entity.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files of clients, and what becomes of them. */
@RequestScoped
public class ImportGiven {

    static final String HEADINGS =
            "First name,Last name,Email,Date of birth,Phone,Practitioner,Language\n";

    @Inject Given given;
    @Inject Database database;
    @Inject ClientImport imports;

    /** Lines without a problem. */
    static String lines(int count) {
        var word = Given.newEmail();
        return IntStream.range(0, count)
                .mapToObj(i -> "Ann%d,Lima,%d-%s,1990-05-17,,,\n".formatted(i, i, word))
                .collect(Collectors.joining());
    }

    /**
     * @param lines behind the headings
     */
    void look(Caller.Staff caller, String lines) {
        var bytes = (HEADINGS + lines).getBytes(StandardCharsets.UTF_8);
        given.as(
                caller,
                () ->
                        imports.look(
                                new RosterFile(
                                        "clients.csv",
                                        Language.EN,
                                        Language.EN,
                                        () -> new ByteArrayInputStream(bytes))));
    }

    void start(Caller.Staff caller, boolean mailsNow, boolean takesTwins) {
        given.as(caller, () -> imports.start(mailsNow, takesTwins));
    }

    RosterView awaitEnd(Caller.Staff caller) {
        database.awaitNone("roster WHERE made_by_id = ? AND ended_at IS NULL", caller.id());
        return view(caller);
    }

    RosterView view(Caller.Staff caller) {
        return given.as(caller, () -> imports.find()).orElseThrow();
    }

    /** Line, field and reason of each. */
    List<String> problems(Caller.Staff caller) {
        var told = new ArrayList<String>();
        given.as(
                caller,
                () ->
                        imports.eachProblem(
                                one ->
                                        told.add(
                                                "%d %s %s"
                                                        .formatted(
                                                                one.line(),
                                                                one.problem().field(),
                                                                one.problem().reason()))));
        return told;
    }

    long clients(Practice practice) {
        return database.count("client WHERE organization_id = ?", practice.id());
    }
}
