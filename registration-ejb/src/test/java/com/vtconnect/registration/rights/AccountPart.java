package com.vtconnect.registration.rights;

import static com.vtconnect.registration.rights.Rule.EVERYBODY;
import static com.vtconnect.registration.rights.Rule.NOBODY;
import static com.vtconnect.registration.rights.Thing.NOTHING;

import com.vtconnect.registration.Given;
import com.vtconnect.registration.account.boundary.CreateFirstOrganization;
import com.vtconnect.registration.account.boundary.CreateOrganization;
import com.vtconnect.registration.account.boundary.EmailConfirmation;
import com.vtconnect.registration.account.boundary.FirstOrganization;
import com.vtconnect.registration.account.boundary.LinkNotOpen;
import com.vtconnect.registration.account.boundary.SignIn;
import com.vtconnect.registration.organization.entity.Kind;

final class AccountPart {

    private AccountPart() {}

    static void fill(RightsTable table) {
        table.of(SignIn.class)
                .does(
                        "asClient",
                        EVERYBODY,
                        NOTHING,
                        (bean, on) -> bean.asClient(on.side().slug(), Given.newEmail(), "no"))
                .does(
                        "asStaff",
                        EVERYBODY,
                        NOTHING,
                        (bean, on) -> bean.asStaff(Given.newEmail(), "no"))
                .does("resume", EVERYBODY, NOTHING, (bean, on) -> bean.resume("no secret"))
                .does("signOut", EVERYBODY, NOTHING, (bean, on) -> bean.signOut("no secret"))
                .does(
                        "mailLinkToClient",
                        EVERYBODY,
                        NOTHING,
                        (bean, on) -> bean.mailLinkToClient(on.side().slug(), Given.newEmail()))
                .does(
                        "mailLinkToStaff",
                        EVERYBODY,
                        NOTHING,
                        (bean, on) -> bean.mailLinkToStaff(Given.newEmail()));
        table.of(EmailConfirmation.class)
                .does("open", EVERYBODY, NOTHING, (bean, on) -> bean.open("no secret"))
                .does(
                        "confirm",
                        EVERYBODY,
                        NOTHING,
                        (bean, on) -> bean.confirm(bean.open("no secret"), "no password at all"),
                        LinkNotOpen.class)
                .does("resend", EVERYBODY, NOTHING, (bean, on) -> bean.resend(Given.newEmail()));
        table.of(FirstOrganization.class)
                .does("isOpen", EVERYBODY, NOTHING, (bean, on) -> bean.isOpen())
                // The tests' database has organizations, so the one-time way in is shut.
                .does("create", NOBODY, NOTHING, (bean, on) -> bean.create(anyOrganization()));
    }

    private static CreateFirstOrganization anyOrganization() {
        return new CreateFirstOrganization(
                "code",
                new CreateOrganization(
                        "Willow",
                        "willow",
                        Kind.GROUP,
                        "UTC",
                        "Ada",
                        "Admin",
                        "ada@willow.example",
                        false));
    }
}
