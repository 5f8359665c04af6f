package com.vtconnect.registration.account.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.account.control.NewOrganizations;
import com.vtconnect.registration.organization.entity.Kind;
import com.vtconnect.registration.organization.entity.Slug;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.PersonName;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class FirstOrganizationIT extends Deployments {

    @Inject Given given;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject FirstOrganization first;
    @Inject NewOrganizations newOrganizations;
    @Inject EmailConfirmation confirmation;

    @Test
    void setUpIsClosedOnceThereIsAnOrganization() {
        given.practice();
        assertThat(first.isOpen()).isFalse();
        var before = database.count("organization");
        assertThatThrownBy(
                        () ->
                                given.as(
                                        Caller.VISITOR,
                                        () ->
                                                first.create(
                                                        new CreateFirstOrganization(
                                                                "let-me-in",
                                                                new CreateOrganization(
                                                                        "Mine",
                                                                        "mine",
                                                                        Kind.GROUP,
                                                                        "UTC",
                                                                        "Mal",
                                                                        "Lory",
                                                                        Given.newEmail(),
                                                                        true)))))
                .isInstanceOf(NotAllowed.class);
        assertThat(database.count("organization")).isEqualTo(before);
    }

    @Test
    void whoIsMadeTheFirstAdministratorChoosesAPasswordByTheMailedLink() {
        var slug = "first-" + database.value("SELECT nextval('entity_seq')");
        var email = "olivia@" + slug + ".example";
        given.as(
                Caller.SYSTEM,
                () ->
                        newOrganizations.create(
                                new NewOrganizations.Plan(
                                        new Slug(slug),
                                        "First",
                                        Kind.INDIVIDUAL,
                                        ZoneId.of("UTC"),
                                        new PersonName("Olivia", "Adams"),
                                        new EmailAddress(email),
                                        true)));
        var mail = postbox.await(email, "Set up your account");
        var caller =
                given.as(
                                Caller.VISITOR,
                                () ->
                                        confirmation.confirm(
                                                confirmation.open(mail.secret()), Given.PASSWORD))
                        .caller();
        assertThat(((Caller.Staff) caller).licensed()).isTrue();
        assertThat(((Caller.Staff) caller).reachesEveryDepartment()).isTrue();
        assertThat(((Caller.Staff) caller).departments()).hasSize(1);
    }
}
