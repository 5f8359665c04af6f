package com.vtconnect.registration.message.boundary;

import static com.vtconnect.registration.Together.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.boundary.ClientMailJournal;
import com.vtconnect.registration.notification.entity.MailKind;
import com.vtconnect.registration.value.entity.Language;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessageNoticesIT extends Deployments {

    @Inject Given given;
    @Inject Together together;
    @Inject Database database;
    @Inject Postbox postbox;
    @Inject Writing writing;
    @Inject ClientMailJournal journal;

    private Practice practice;
    private Caller.Staff peter;

    @BeforeEach
    void begin() {
        practice = given.practice();
        peter = practice.staff("Peter").practitioner().create();
    }

    @Test
    void theClientIsToldThatThereIsSomethingAndNothingOfIt() {
        var client = practice.client().choosing(peter).confirmed();
        writing.write(peter, client.in(practice), "Your blood test", "It is positive");
        var mail =
                postbox.await(client.email(), "You have a new private message at Willow Practice");
        assertThat(mail.text() + mail.html())
                .contains("/" + practice.slug() + "/messages", "Hello Casey")
                .doesNotContain("blood", "positive", "Peter", "Staff");
        assertThat(given.as(practice.admin(), () -> journal.of(client.id(), 50)).rows())
                .extracting(one -> one.kind())
                .contains(MailKind.NEW_MESSAGE);
    }

    @Test
    void staffAreToldWithoutAClientsName() {
        var client = practice.client().named("Ottilie", "Rare").choosing(peter).confirmed();
        writing.write(client.in(practice), peter, "secret");
        var mail = postbox.await(practice.emailOf("Peter"), "new private message");
        assertThat(mail.text() + mail.html())
                .contains("/office/message/list")
                .doesNotContain("secret", "Ottilie", "Rare");
    }

    @Test
    void aSpanishReaderIsToldInSpanish() {
        var client = practice.client().speaking(Language.ES).choosing(peter).confirmed();
        writing.write(peter, client.in(practice), "hola");
        postbox.await(client.email(), "Tiene un mensaje privado nuevo");
    }

    @Test
    void severalMessagesMakeOneNoticeUntilTheyAreRead() {
        var client = practice.client().choosing(peter).confirmed();
        var casey = client.in(practice);
        var id = writing.write(peter, casey, "one");
        writing.answer(peter, id, "two");
        var other = writing.write(practice.admin(), casey, "three");
        assertThat(notices(client.id())).isEqualTo(1);
        writing.read(casey, other);
        writing.answer(practice.admin(), other, "four");
        assertThat(notices(client.id())).as("the first is still unread").isEqualTo(1);
        writing.read(casey, id);
        writing.answer(peter, id, "five");
        assertThat(notices(client.id())).isEqualTo(2);
    }

    @Test
    void whoReadsNothingIsToldAgainAfterAnHour() {
        var client = practice.client().choosing(peter).confirmed();
        var id = writing.write(peter, client.in(practice), "one");
        database.update(
                "UPDATE conversation_side SET noticed_at = noticed_at - interval '61 minutes' WHERE client_id = ?",
                client.id());
        writing.answer(peter, id, "two");
        assertThat(notices(client.id())).isEqualTo(2);
    }

    @Test
    void twoWhoWriteAtTheSameMomentMakeOneNotice() {
        var client = practice.client().choosing(peter).confirmed();
        var casey = client.in(practice);
        var outcomes =
                together.run(
                        request(peter, () -> writing.write(peter, casey, "one")),
                        request(
                                practice.admin(),
                                () -> writing.write(practice.admin(), casey, "two")));
        assertThat(outcomes).allMatch(Together.Outcome::isSuccess);
        assertThat(notices(client.id())).isEqualTo(1);
    }

    @Test
    void whoDoesNotWantItIsNotTold() {
        var client = practice.client().choosing(peter).confirmed();
        database.update(
                "UPDATE client SET message_notifications = false WHERE id = ?", client.id());
        database.update(
                "UPDATE staff_member SET message_notifications = false WHERE id = ?", peter.id());
        var id = writing.write(peter, client.in(practice), "one");
        writing.answer(client.in(practice), id, "two");
        assertThat(notices(client.id())).isZero();
        assertThat(
                        database.count(
                                "outgoing_mail WHERE kind = 'NEW_MESSAGE' AND staff_member_id = ?",
                                peter.id()))
                .isZero();
    }

    private long notices(long clientId) {
        return database.count(
                "outgoing_mail WHERE kind = 'NEW_MESSAGE' AND client_id = ?", clientId);
    }
}
