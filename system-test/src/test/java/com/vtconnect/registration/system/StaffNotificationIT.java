package com.vtconnect.registration.system;

import static com.vtconnect.registration.system.Registering.CONFIRMATION;
import static com.vtconnect.registration.system.Registering.register;
import static com.vtconnect.registration.system.Registering.registerAndConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.ChoosePasswordPage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who is told of a new client, among the staff of the demo practice. A mail is counted only if it
 * names this test's client, so the mails of other journeys don't matter.
 */
class StaffNotificationIT extends Browser {

    private static final List<String> RIVERSIDE =
            List.of("olivia", "oscar", "dana", "cara", "peter", "priya", "quinn");

    /**
     * The whole rule is a table of its own among the unit tests; these are its cases that the demo
     * practice shows.
     */
    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "Priya Patel, New client,            priya",
        "Peter Park,  New client,            dana",
        "Quinn Quist, New client,            dana",
        "Not sure,    assign a practitioner, olivia oscar"
    })
    void aConfirmedClientIsAnnouncedToThoseWhomItConcerns(
            String choice, String subject, String told) {
        var client = Applicant.named("Nel").with(choice);
        registerAndConfirm(visitor(), "riverside", client);

        var expected = List.of(told.split(" "));
        for (var name : expected) {
            var mail = mailBox().naming(client.firstName(), addressOf(name), subject);
            assertThat(mail.text()).doesNotContain(client.dateOfBirth(), client.email());
            assertThat(mail.words().replace(client.firstName(), "")).doesNotContain("1990");
        }
        mailBox().next(client.email(), "Get started");
        for (var name : RIVERSIDE) {
            var mails = mailBox().allNaming(client.firstName(), addressOf(name));
            assertThat(mails).as("mails to " + name).hasSize(expected.contains(name) ? 1 : 0);
        }
    }

    @Test
    void nobodyIsToldBeforeTheEmailIsConfirmed() {
        var client = Applicant.named("Una").notSure();
        register(visitor(), "riverside", client);
        var link = mailBox().next(client.email(), CONFIRMATION).link();
        for (var name : RIVERSIDE) {
            assertThat(mailBox().allNaming(client.firstName(), addressOf(name)))
                    .as("mails to " + name)
                    .isEmpty();
        }

        ChoosePasswordPage.open(visitor(), link).choose(Applicant.PASSWORD).confirm();
        mailBox().naming(client.firstName(), addressOf("oscar"), "assign a practitioner");
    }

    private static String addressOf(String name) {
        return name + "@riverside.example";
    }
}
