package com.vtconnect.registration.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.ChoosePasswordPage;
import com.vtconnect.registration.system.page.ClientHomePage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import com.vtconnect.registration.system.page.Screen;
import org.junit.jupiter.api.Test;

/** Private messages, between a client and the practitioner and among colleagues. */
class MessagesIT extends Browser {

    private static final String PETER = "peter@riverside.example";

    @Test
    void aClientAndThePractitionerWriteToEachOtherUntilNothingConnectsThem() {
        var client = Applicant.named("Mira");
        var phone = visitor(smallPhone());
        signUp(client, phone);

        var messages = ClientHomePage.open(phone, "riverside").messages();
        messages.says("No messages yet");
        messages.says("Messages are not watched around the clock");
        var writing = messages.writeTo("Peter Park");
        writing.sendInVain();
        writing.says("Please enter a subject");
        writing.typeAndSend("Wednesday", "Could I come later? <b>Thank you</b>");
        writing.says("<b>Thank you</b>");
        assertThat(writing.printsTheMessagesAlone()).isTrue();
        var notice =
                mailBox().next(PETER, "You have a new private message at Riverside Counseling");
        assertThat(notice.text() + notice.html())
                .contains("/office/message/list")
                .doesNotContain(client.firstName(), "Wednesday", "later");

        answerFromTwoDevices(client);

        var home = ClientHomePage.open(phone, "riverside");
        home.says("One new message");
        assertThat(mailBox().next(client.email(), "new private message").text())
                .contains("/riverside/messages")
                .doesNotContain("Peter", "Wednesday", "Of course");
        var read = home.messages().open("Wednesday");
        read.says("Of course, at five. See you then.");
        read.press("Archive");
        read.says("The conversation is archived.");
        read.says("No messages yet");
        var typing = home.messages().writeTo("Peter Park");

        var peters = OfficeSignInPage.as(visitor(), PETER).messages().write(client.fullName());

        OfficeSignInPage.as(visitor(), "olivia@riverside.example")
                .clients()
                .tab("Active")
                .open(client)
                .endAssociation("moved away");
        typesInVain(peters, "Yes, the day after.");
        peters.says("Nothing connects you with this person now, so this can be neither sent");
        assertThat(peters.entered("Message")).isEqualTo("Yes, the day after.");
        typesInVain(typing, "Or the day after?");
        typing.says("This person is not your practitioner any more.");
        assertThat(typing.entered("Message")).isEqualTo("Or the day after?");
        assertThat(typing.pressable("Send").count()).isZero();
        var late =
                ClientHomePage.open(phone, "riverside")
                        .messages()
                        .show("Archived")
                        .open("Wednesday");
        late.says("Peter Park is not your practitioner any more.");
        assertThat(late.pressable("Send").count()).isZero();
        late.press("Español");
        late.says("Con Peter Park");
        late.says("Peter Park ya no es su profesional.");
    }

    private static void typesInVain(Screen page, String text) {
        page.fill("Subject", "Thursday");
        page.fill("Message", text);
        page.says("This is not saved any more: nothing connects you with this person now.");
        page.press("Send");
    }

    private void answerFromTwoDevices(Applicant client) {
        var desk = OfficeSignInPage.as(visitor(), PETER).messages();
        assertThat(desk.row("Wednesday").innerText())
                .contains(client.firstName(), client.lastName(), "New");
        var atDesk = desk.open("Wednesday");
        atDesk.fill("Your answer", "Of course");
        atDesk.says("Saved as a draft");

        var laptop = OfficeSignInPage.as(visitor(), PETER).messages();
        var onLaptop = laptop.tab("Drafts").open("Wednesday");
        assertThat(onLaptop.entered("Your answer")).isEqualTo("Of course");
        onLaptop.fill("Your answer", "Of course, at six.");
        onLaptop.says("Saved as a draft");

        atDesk.fill("Your answer", "Of course, at five. See you then.");
        atDesk.press("Send");
        atDesk.says("This draft was changed on another page or device meanwhile.");
        assertThat(atDesk.entered("Your answer")).isEqualTo("Of course, at five. See you then.");
        atDesk.send();
        atDesk.doesNotSay("at six");
    }

    @Test
    void colleaguesFindEachOtherByNameAndNobodyElseReadsAlong() {
        var dana = OfficeSignInPage.as(visitor(), "dana@riverside.example");
        var sent = dana.messages().write("Cara Cole").send("Summer plan", "Who is there in July?");
        sent.says("Your message is sent.");
        var address = sent.visitor().page().url();

        var stranger =
                OfficeSignInPage.as(visitor().expectingRefusals(), "olivia@riverside.example");
        assertThat(stranger.visitor().open(address).status()).isEqualTo(404);
        var someone = deployment().office("message/write?to=c1");
        assertThat(stranger.visitor().open(someone).status()).isEqualTo(404);

        var cara = OfficeSignInPage.as(visitor(smallPhone()), "cara@riverside.example");
        var read = cara.messages().open("Summer plan");
        read.visitor().assertNoSidewaysScrolling();
        read.fill("Your answer", "I am.");
        read.send();
        read.delete().says("Your inbox is empty");
        dana.messages().open("Summer plan").says("I am.");
    }

    private void signUp(Applicant client, Visitor phone) {
        OfficeSignInPage.as(visitor(), "olivia@riverside.example")
                .clients()
                .createNew()
                .fillIn(client)
                .with("Peter Park")
                .create();
        ChoosePasswordPage.open(phone, mailBox().next(client.email(), "Set up your account").link())
                .choose(Applicant.PASSWORD)
                .confirm();
    }
}
