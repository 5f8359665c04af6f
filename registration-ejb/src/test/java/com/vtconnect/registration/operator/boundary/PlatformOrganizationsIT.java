package com.vtconnect.registration.operator.boundary;

import static com.vtconnect.registration.Together.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.account.boundary.CreateOrganization;
import com.vtconnect.registration.account.boundary.EmailConfirmation;
import com.vtconnect.registration.account.boundary.OpenedLink;
import com.vtconnect.registration.account.boundary.SignIn;
import com.vtconnect.registration.client.control.UnconfirmedReminder;
import com.vtconnect.registration.organization.boundary.OrganizationPortal;
import com.vtconnect.registration.organization.entity.Kind;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class PlatformOrganizationsIT extends Deployments {

    private static final Caller.Operator OPAL = new Caller.Operator(1, "Opal Operator");

    @Inject Given given;
    @Inject Together together;
    @Inject Database database;
    @Inject Postbox postbox;
    @Inject PlatformOrganizations platform;
    @Inject OrganizationPortal portal;
    @Inject SignIn signIn;
    @Inject EmailConfirmation confirmation;
    @Inject UnconfirmedReminder reminder;

    @Test
    void anOrganizationBeginsWithItsAdministratorWhoIsMailedALink() {
        var slug = newSlug();
        var email = Given.newEmail();
        var id = given.as(OPAL, () -> platform.create(plan(slug, email)));
        var mail = postbox.await(email, "Set up your account");
        var admin =
                given.as(
                        Caller.VISITOR,
                        () ->
                                confirmation.confirm(
                                        confirmation.open(mail.secret()), Given.PASSWORD));
        assertThat(admin.slug()).isEqualTo(slug);
        var row = given.as(OPAL, () -> platform.get(id));
        assertThat(row.name()).isEqualTo("Willow & Sons");
        assertThat(row.staff()).isEqualTo(1);
        assertThat(row.clients()).isZero();
        assertThat(row.isOpen()).isTrue();
        assertThat(
                        database.value(
                                "SELECT actor_kind || ' ' || actor_name FROM audit_record WHERE organization_id = ? AND action = 'ORGANIZATION_CREATED'",
                                id))
                .isEqualTo("OPERATOR Opal Operator");
    }

    @Test
    void whatIsTakenIsSaidAtOnceAlsoToTheSecondOfTwo() {
        var practice = given.practice();
        var taken =
                catchThrowableOfType(
                        InvalidInput.class,
                        () ->
                                given.as(
                                        OPAL,
                                        () ->
                                                platform.create(
                                                        plan(
                                                                practice.slug(),
                                                                practice.emailOf("Ada")))));
        assertThat(taken.problems())
                .containsExactlyInAnyOrder(
                        new Problem("slug", Reason.TAKEN), new Problem("adminEmail", Reason.TAKEN));
        var slug = newSlug();
        Callable<Long> first = () -> platform.create(plan(slug, Given.newEmail()));
        Callable<Long> second = () -> platform.create(plan(slug, Given.newEmail()));
        var outcomes = together.run(request(OPAL, first), request(OPAL, second));
        assertThat(outcomes).filteredOn(Together.Outcome::isSuccess).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isSuccess())
                .singleElement()
                .satisfies(late -> assertThat(late.failure()).isInstanceOf(InvalidInput.class));
    }

    @Test
    void nobodySignsInToAClosedOrganizationAndNothingIsLost() {
        var practice = given.practice();
        var other = given.practice();
        var staff = postbox.await(practice.emailOf("Ada"), "Set up your account").secret();
        var client = practice.client().confirmed();
        var waiting = practice.client().unconfirmed();
        var link = postbox.await(waiting.email(), "Confirm your e-mail").secret();
        var session =
                given.as(
                                Caller.VISITOR,
                                () ->
                                        signIn.asClient(
                                                practice.slug(), client.email(), Given.PASSWORD))
                        .orElseThrow()
                        .secret();

        assertThat(given.as(OPAL, () -> platform.close(practice.id()))).isTrue();

        database.await("organization WHERE id = ? AND closed_at IS NOT NULL", practice.id());
        assertThat(isPortalOpen(practice.slug())).isFalse();
        assertThat(isPortalOpen(other.slug())).isTrue();
        assertThat(signIn.resume(session)).isEmpty();
        assertThat(
                        given.as(
                                Caller.VISITOR,
                                () ->
                                        signIn.asClient(
                                                practice.slug(), client.email(), Given.PASSWORD)))
                .isEmpty();
        for (var secret : new String[] {staff, link}) {
            assertThat(confirmation.open(secret).state()).isEqualTo(OpenedLink.State.UNKNOWN);
        }
        assertThatThrownBy(() -> practice.client().send()).isInstanceOf(NotFound.class);
        given.as(Caller.VISITOR, () -> signIn.mailLinkToStaff(practice.emailOf("Ada")));
        database.update(
                "UPDATE client SET registered_at = now() - interval '6 days' WHERE id = ?",
                waiting.id());
        reminder.doSome();
        assertThat(
                        database.count(
                                "outgoing_mail WHERE organization_id = ? AND created_at > (SELECT closed_at FROM organization WHERE id = ?)",
                                practice.id(),
                                practice.id()))
                .isZero();

        assertThat(given.as(OPAL, () -> platform.reopen(practice.id()))).isTrue();

        assertThat(isPortalOpen(practice.slug())).isTrue();
        assertThat(confirmation.open(link).state()).isEqualTo(OpenedLink.State.OPEN);
        assertThat(
                        given.as(
                                Caller.VISITOR,
                                () ->
                                        signIn.asClient(
                                                practice.slug(), client.email(), Given.PASSWORD)))
                .isPresent();
        assertThat(
                        database.texts(
                                "SELECT action FROM audit_record WHERE organization_id = ? AND actor_kind = 'OPERATOR' ORDER BY at, id",
                                practice.id()))
                .containsExactly("ORGANIZATION_CLOSED", "ORGANIZATION_REOPENED");
    }

    @Test
    void ofTwoWhoCloseAtOnceOneIsToldThatItIsClosedAlready() {
        var practice = given.practice();
        Callable<Boolean> close = () -> platform.close(practice.id());
        var outcomes = together.run(request(OPAL, close), request(OPAL, close));
        assertThat(outcomes)
                .extracting(Together.Outcome::result)
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void organizationsAreFoundByNameAndAddress() {
        var name = "Sauk 100% " + UUID.randomUUID();
        var practice = given.organization().named(name).create();
        practice.client().unconfirmed();
        for (var search : new String[] {name.toUpperCase(java.util.Locale.ROOT), practice.slug()}) {
            assertThat(given.as(OPAL, () -> platform.page(search, 0)).rows())
                    .singleElement()
                    .satisfies(
                            row -> {
                                assertThat(row.id()).isEqualTo(practice.id());
                                assertThat(row.clients()).isEqualTo(1);
                            });
        }
        assertThatThrownBy(() -> given.as(OPAL, () -> platform.get(-1)))
                .isInstanceOf(NotFound.class);
    }

    private boolean isPortalOpen(String slug) {
        return portal.find(slug, Language.EN).orElseThrow().isOpen();
    }

    private static CreateOrganization plan(String slug, String email) {
        return new CreateOrganization(
                "Willow & Sons",
                slug,
                Kind.GROUP,
                "Europe/Madrid",
                "Wanda",
                "Willow",
                email,
                false);
    }

    private static String newSlug() {
        return "o-" + UUID.randomUUID().toString().substring(0, 13);
    }
}
