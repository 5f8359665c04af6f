package com.vtconnect.registration.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.vtconnect.registration.system.Registering.registerAndConfirm;

import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.ClientCarePage;
import com.vtconnect.registration.system.page.ClientHomePage;
import com.vtconnect.registration.system.page.OfficeCarePage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** More than two in a room, and who is put out of it. */
class CareGroupIT extends Browser {

    private static final String PRIYA = "Priya Patel";

    @Test
    void fourPeopleSeeAndHearEachOther() {
        var clients = Stream.of("Ava", "Ben", "Cleo").map(this::aClientOfPriya).toList();
        var pages = clients.stream().map(this::atHome).toList();
        var priya = priyaAtWork();

        priya.choose(clients.stream().map(Client::name).toArray(String[]::new)).host();
        pages.forEach(page -> page.connectWith(PRIYA));
        var arrived = priya.visitor().page().locator("[data-key=arrived]");
        clients.forEach(client -> assertThat(arrived).containsText(client.name()));
        priya.begin();

        pages.forEach(page -> page.receivesFrom(3));
        priya.receivesFrom(3);
        picture(priya.visitor(), "care-room-of-four-1280");
        picture(pages.get(0).visitor(), "care-room-of-four-390");
        priya.endForAll();
        pages.forEach(page -> page.says("The session has ended"));
    }

    @Test
    void whoseAssociationEndsIsOutOfTheLiveCallThatStaysOnTheRecord() {
        var client = aClientOfPriya("Dot");
        var page = atHome(client);
        var priya = priyaAtWork();
        priya.choose(client.name()).host();
        page.connectWith(PRIYA);
        priya.says(client.name() + " is here.");
        priya.begin();
        page.receivesFrom(1);

        var record =
                OfficeSignInPage.as(visitor(), "cara@riverside.example")
                        .clients()
                        .tab("Active")
                        .open(client.applicant());
        record.endAssociation("Moved away");

        page.says("You cannot connect any longer");
        assertThat(priya.tile(client.name())).hasCount(0);
        priya.endForAll();
        record.visitor().page().reload();
        record.says("With Priya Patel, one minute");
        ClientHomePage.open(client.visitor(), "riverside").says("with Priya Patel, one minute");
    }

    /** The server has nothing to do with what the two see and hear of each other. */
    @Test
    void withoutTheServerTheTalkGoesOnAndLaterBothAreReachedAgain() {
        var client = aClientOfPriya("Eli");
        var page = atHome(client);
        var priya = priyaAtWork();
        priya.choose(client.name()).host();
        page.connectWith(PRIYA);
        priya.says(client.name() + " is here.");
        priya.begin();
        page.receivesFrom(1);

        page.visitor().context().setOffline(true);
        page.says("You can go on talking");
        page.receivesFrom(1);
        page.visitor().context().setOffline(false);

        page.doesNotSay("You can go on talking");
        page.write("Here again");
        priya.reads("Here again");
        page.receivesFrom(1);
        priya.endForAll();
    }

    private record Client(Visitor visitor, Applicant applicant) {

        String name() {
            return applicant.fullName();
        }
    }

    private Client aClientOfPriya(String name) {
        var applicant = Applicant.named(name).with(PRIYA);
        var visitor = visitor(desk().setViewportSize(390, 844));
        registerAndConfirm(visitor, "riverside", applicant);
        return new Client(visitor, applicant);
    }

    private ClientCarePage atHome(Client client) {
        return ClientCarePage.open(client.visitor(), "riverside");
    }

    private OfficeCarePage priyaAtWork() {
        var visitor = visitor();
        OfficeSignInPage.as(visitor, "priya@riverside.example");
        return OfficeCarePage.open(visitor);
    }

    private static void picture(Visitor visitor, String name) {
        visitor.photograph(Path.of("target", "screenshots", name + ".png"));
    }
}
