package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.account.boundary.SignIn;
import com.vtconnect.registration.client.entity.ConnectAnswer.Missing;
import com.vtconnect.registration.notification.entity.MailKind;
import com.vtconnect.registration.notification.entity.MailRow;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.PersonName;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The client's own page, the practitioner's list and the record, of the same clients. */
class ClientHomeIT extends Deployments {

    @Inject Given given;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject ClientHome home;
    @Inject MyClients myClients;
    @Inject ClientRecord record;
    @Inject ClientMailJournal journal;
    @Inject ClientApproval approval;
    @Inject SignIn signIn;
    @Inject CurrentCaller currentCaller;

    @Test
    void allThreeSayTheSameOfConnecting() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().in("Adults").create();
        var client = practice.client().choosing(peter).confirmed();
        var mine = given.as(client.in(practice), () -> home.home());
        assertThat(mine.firstName()).isEqualTo("Casey");
        assertThat(mine.overall().isYes()).isTrue();
        assertThat(mine.practitioners())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.name()).isEqualTo("Peter Staff");
                            assertThat(one.departments()).containsExactly("Adults");
                            assertThat(one.mayConnect().isYes()).isTrue();
                        });
        assertThat(given.as(peter, () -> myClients.all()))
                .singleElement()
                .satisfies(one -> assertThat(one.mayConnect().isYes()).isTrue());

        database.update("UPDATE staff_member SET licensed = false WHERE id = ?", peter.id());
        assertThat(
                        given.as(client.in(practice), () -> home.home())
                                .practitioners()
                                .get(0)
                                .mayConnect()
                                .missing())
                .containsExactly(Missing.AVAILABLE_PRACTITIONER);
        assertThat(
                        given.as(practice.admin(), () -> record.view(client.id()))
                                .associations()
                                .get(0)
                                .mayConnect()
                                .missing())
                .containsExactly(Missing.AVAILABLE_PRACTITIONER);
    }

    @Test
    void whatIsMissingIsSaid() {
        var practice = given.organization().manual().create();
        var client = practice.client().confirmed();
        assertThat(given.as(client.in(practice), () -> home.home()).overall().missing())
                .containsExactlyInAnyOrder(Missing.APPROVAL, Missing.ASSOCIATION);
        given.as(practice.admin(), () -> approval.decline(client.id(), "no place"));
        assertThat(given.as(client.in(practice), () -> home.home()).overall().missing())
                .contains(Missing.NOT_TAKEN_IN);
    }

    @Test
    void whoWasAskedForIsNamedUntilItIsDecided() {
        var practice = given.organization().manual().create();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().choosing(peter).confirmed();
        assertThat(given.as(client.in(practice), () -> home.home()).wished())
                .isEqualTo("Peter Staff");
    }

    @Test
    void mailsFollowTheLanguageOfThePagesThatTheClientSignsInOn() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().confirmed();
        currentCaller.speaks(Language.ES);
        given.as(
                Caller.VISITOR,
                () -> signIn.asClient(practice.slug(), client.email(), Given.PASSWORD));
        given.as(practice.admin(), () -> approval.assign(client.id(), peter.id()));
        given.holdIsOver(client);
        postbox.await(client.email(), "Ya puede reunirse con Peter Staff");
    }

    @Test
    void aPractitionerSeesTheOwnClientsOnly() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var priya = practice.staff("Priya").practitioner().create();
        practice.client().named("Zoe", "Zett").choosing(peter).send();
        practice.client().named("Amy", "Alpha").choosing(peter).send();
        var left = practice.client().named("Lee", "Left").choosing(peter).unconfirmed();
        database.update("UPDATE client SET inactive_since = now() WHERE id = ?", left.id());
        var ended = practice.client().named("Eve", "Ended").choosing(peter).unconfirmed();
        given.as(
                practice.admin(),
                () -> approval.endAssociation(ended.id(), peter.id(), "moved away"));
        practice.client().choosing(priya).send();
        assertThat(given.as(peter, () -> myClients.all()))
                .extracting(MyClients.MyClient::name)
                .containsExactly("Amy Alpha", "Zoe Zett");
    }

    @Test
    void theRecordListsItsMailsWithoutTheirTexts() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        assertThat(given.as(practice.admin(), () -> journal.of(client.id(), 50)).rows())
                .extracting(MailRow::kind)
                .contains(
                        MailKind.CONFIRMATION,
                        MailKind.GETTING_STARTED,
                        MailKind.ASSIGN_PRACTITIONER);
    }

    @Test
    void staffResendTheLinkUntilItIsUsed() {
        var practice = given.practice();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).create();
        var client = practice.client().unconfirmed();
        given.as(cara, () -> record.resendConfirmation(client.id()));
        postbox.await(client.email(), "Confirm your e-mail", 2);
        database.update("UPDATE client SET confirmed_at = now() WHERE id = ?", client.id());
        assertThatThrownBy(() -> given.as(cara, () -> record.resendConfirmation(client.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void everybodySeesOnlyTheirOwnPages() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().choosing(peter).confirmed();
        assertThatThrownBy(() -> given.as(peter, () -> home.home())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> given.as(Caller.VISITOR, () -> home.home()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> given.as(client.in(practice), () -> myClients.all()))
                .isInstanceOf(NotAllowed.class);
        var forged =
                new Caller.Client(
                        given.practice().id(), client.id(), new PersonName("Casey", "Client"));
        assertThatThrownBy(() -> given.as(forged, () -> home.home())).isInstanceOf(NotFound.class);
    }
}
