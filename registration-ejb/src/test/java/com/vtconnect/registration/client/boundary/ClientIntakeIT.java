package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.Together.request;
import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.account.boundary.EmailConfirmation;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.client.control.UnconfirmedExpiry;
import com.vtconnect.registration.client.control.UnconfirmedReminder;
import com.vtconnect.registration.client.entity.Approval;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientIntakeIT extends Deployments {

    private static final String SET_UP = "Set up your account";

    @Inject Given given;
    @Inject Together together;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject ClientIntake intake;
    @Inject ClientRecord record;
    @Inject ClientLists lists;
    @Inject EmailConfirmation confirmation;
    @Inject UnconfirmedReminder reminder;
    @Inject UnconfirmedExpiry expiry;

    @Test
    void aDepartmentIsCalledWhateverItIsCalled() {
        var practice = given.practice();
        practice.staff("Peter").practitioner().in("Adults | Elders").create();
        assertThat(given.as(practice.admin(), () -> intake.practitioners()))
                .flatExtracting(PractitionerRow::departments)
                .containsExactly("Adults | Elders");
    }

    @Test
    void theClientSetsUpTheAccountByTheMailedLinkAndIsShownHowToStart() {
        var practice = given.organization().manual().create();
        var peter = practice.staff("Peter").practitioner().create();
        var email = Given.newEmail();
        var id = create(practice.admin(), "Nora", email, peter.id());
        var before = view(practice, id);
        assertThat(before.approval()).isEqualTo(Approval.APPROVED);
        assertThat(before.isConfirmed()).isFalse();
        assertThat(before.madeBy()).isEqualTo("Ada Admin");
        assertThat(before.phone()).isEqualTo("555 0100");
        assertThat(before.address()).isEqualTo("1 Main Street\nSpringfield");
        assertThat(before.associations())
                .extracting(ClientDetails.AssociationRow::practitioner)
                .containsExactly("Peter Staff");
        assertThat(given.as(practice.admin(), () -> record.history(id, 50)).rows())
                .extracting(entry -> entry.action())
                .contains(AuditAction.CLIENT_CREATED, AuditAction.ASSOCIATED);
        assertThat(agreed(id)).isNull();

        var link = postbox.await(email, SET_UP).secret();
        confirm(link);

        assertThat(view(practice, id).mayConnect().isYes()).isTrue();
        assertThat(agreed(id)).isNotNull();
        postbox.await(email, "Get started");
        assertThat(database.count("outgoing_mail WHERE client_id = ? AND kind = 'NEW_CLIENT'", id))
                .as("staff who put the client in need not be told")
                .isZero();
        assertThat(confirmation.open(link).state().name()).isEqualTo("USED");
    }

    @Test
    void theLinkIsMailedAgainUntilItIsUsed() {
        var practice = given.practice();
        var email = Given.newEmail();
        var id = create(practice.admin(), "Nora", email);
        var first = postbox.await(email, SET_UP).secret();
        given.as(practice.admin(), () -> record.resendConfirmation(id));
        var second = postbox.await(email, SET_UP, 2).secret();
        confirm(first);
        assertThat(confirmation.open(second).state().name()).isEqualTo("USED");
        assertThatThrownBy(() -> given.as(practice.admin(), () -> record.resendConfirmation(id)))
                .isInstanceOf(com.vtconnect.registration.access.entity.NotFound.class);
    }

    @Test
    void whoRegistersWithTheAddressMeanwhileIsMailedTheLinkToSetUp() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var email = Given.newEmail();
        var id = create(practice.admin(), "Nora", email, peter.id());
        postbox.await(email, SET_UP);
        practice.client().email(email).named("Other", "Name").send();
        var link = postbox.await(email, SET_UP, 2).secret();
        confirm(link);
        assertThat(view(practice, id).firstName()).isEqualTo("Nora");
    }

    @Test
    void whomStaffPutInNeitherExpiresNorIsReminded() {
        var practice = given.practice();
        var id = create(practice.admin(), "Nora", Given.newEmail());
        database.update(
                "UPDATE client SET registered_at = now() - interval '1 year' WHERE id = ?", id);
        while (reminder.doSome() + expiry.doSome() > 0) {
            assertThat(database.count("client WHERE id = ?", id)).isEqualTo(1);
        }
        assertThat(database.count("outgoing_mail WHERE client_id = ? AND kind = 'REMINDER'", id))
                .isZero();
    }

    @Test
    void anAddressInUseIsSaidAndLeadsToItsClient() {
        var practice = given.practice();
        var there = practice.client().confirmed();
        assertThat(
                        problems(
                                practice.admin(),
                                command("Nora", there.email().toUpperCase(Locale.ROOT))))
                .containsExactly(new Problem("email", Reason.HAS_CLIENT));
        assertThat(given.as(practice.admin(), () -> intake.whoHas(" " + there.email() + " ")))
                .contains(there.id());
        var stranger = given.practice();
        assertThat(given.as(stranger.admin(), () -> intake.whoHas(there.email()))).isEmpty();
        assertThat(create(stranger.admin(), "Nora", there.email())).isPositive();
    }

    @Test
    void ofTwoWhoPutTheSamePersonInOneIsTold() {
        var practice = given.practice();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).create();
        var command = command("Nora", Given.newEmail());
        var outcomes =
                together.run(
                        request(practice.admin(), () -> intake.create(command)),
                        request(cara, () -> intake.create(command)));
        assertThat(outcomes).filteredOn(Together.Outcome::isSuccess).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> !one.isSuccess())
                .allSatisfy(
                        one ->
                                assertThat(((InvalidInput) one.failure()).problems())
                                        .containsExactly(new Problem("email", Reason.HAS_CLIENT)));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var practice = given.practice();
        var foreign = given.practice().staff("Fay").practitioner().create();
        var person =
                new EditPerson(
                        " ",
                        "x\r\ny",
                        LocalDate.of(1899, 12, 31),
                        "5".repeat(41),
                        "a".repeat(301),
                        Language.EN);
        assertThat(
                        problems(
                                practice.admin(),
                                new CreateClient(person, "no address", Set.of(foreign.id()))))
                .containsExactly(
                        new Problem("firstName", Reason.MISSING),
                        new Problem("lastName", Reason.FORBIDDEN_CHARACTERS),
                        new Problem("dateOfBirth", Reason.TOO_LONG_AGO),
                        new Problem("phone", Reason.TOO_LONG),
                        new Problem("address", Reason.TOO_LONG),
                        new Problem("email", Reason.NOT_AN_ADDRESS),
                        new Problem("practitioners", Reason.NOT_OFFERED));
    }

    @Test
    void departmentRolesAssociateTheirOwnPractitionersAlone() {
        var practice = given.practice();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).in("Families").create();
        var own = practice.staff("Fay").practitioner().in("Families").create();
        var other = practice.staff("Zoe").practitioner().in("Adults").create();
        practice.staff("Gone").practitioner().in("Families").inactive();
        assertThat(given.as(cara, () -> intake.practitioners()))
                .extracting(PractitionerRow::name)
                .containsExactly("Fay Staff");
        assertThat(problems(cara, command("Nora", Given.newEmail(), own.id(), other.id())))
                .containsExactly(new Problem("practitioners", Reason.NOT_OFFERED));
        assertThat(create(cara, "Nora", Given.newEmail(), own.id())).isPositive();
        var nobodys = create(cara, "Nils", Given.newEmail());
        var queue = new ClientListQuery(ClientListQuery.Tab.UNASSIGNED, "Nils", null, true, 0, 10);
        assertThat(given.as(cara, () -> lists.page(queue)).rows())
                .extracting(ClientRow::id)
                .containsExactly(nobodys);
    }

    @Test
    void whoHasNoneOfTheThreeRolesPutsNobodyIn() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().confirmed().in(practice);
        for (var caller : List.of(peter, client, Caller.VISITOR)) {
            assertThatThrownBy(() -> create(caller, "Nora", Given.newEmail()))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> given.as(caller, () -> intake.practitioners()))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> given.as(caller, () -> intake.whoHas("a@b.example")))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    private long create(Caller caller, String firstName, String email, Long... practitioners) {
        return given.as(caller, () -> intake.create(command(firstName, email, practitioners)));
    }

    private static CreateClient command(String firstName, String email, Long... practitioners) {
        var person =
                new EditPerson(
                        firstName,
                        "Newcomer",
                        LocalDate.of(1985, 4, 27),
                        " 555 0100 ",
                        "1 Main Street\r\nSpringfield",
                        Language.EN);
        return new CreateClient(person, email, Set.of(practitioners));
    }

    private List<Problem> problems(Caller caller, CreateClient command) {
        return catchThrowableOfType(
                        InvalidInput.class, () -> given.as(caller, () -> intake.create(command)))
                .problems();
    }

    private void confirm(String secret) {
        given.as(
                Caller.VISITOR,
                () -> confirmation.confirm(confirmation.open(secret), Given.PASSWORD));
    }

    private ClientDetails view(Practice practice, long id) {
        return given.as(practice.admin(), () -> record.view(id));
    }

    private Object agreed(long id) {
        return database.value("SELECT agreed_at FROM client WHERE id = ?", id);
    }
}
