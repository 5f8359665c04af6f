package com.vtconnect.registration.rights;

import static com.vtconnect.registration.rights.Rule.CLIENTS;
import static com.vtconnect.registration.rights.Rule.COORDINATION;
import static com.vtconnect.registration.rights.Rule.EVERYBODY;
import static com.vtconnect.registration.rights.Rule.MANAGERS;
import static com.vtconnect.registration.rights.Rule.NOBODY;
import static com.vtconnect.registration.rights.Rule.SIGNED_IN;
import static com.vtconnect.registration.rights.Rule.STAFF;
import static com.vtconnect.registration.rights.Thing.CLIENT;
import static com.vtconnect.registration.rights.Thing.NOTHING;
import static com.vtconnect.registration.rights.Thing.UNCONFIRMED;

import com.vtconnect.registration.Given;
import com.vtconnect.registration.account.boundary.AccountClosing;
import com.vtconnect.registration.account.boundary.AddressConfirmation;
import com.vtconnect.registration.account.boundary.ClientAddress;
import com.vtconnect.registration.account.boundary.ColleagueSecondStep;
import com.vtconnect.registration.account.boundary.CreateFirstOrganization;
import com.vtconnect.registration.account.boundary.CreateOrganization;
import com.vtconnect.registration.account.boundary.EmailConfirmation;
import com.vtconnect.registration.account.boundary.FirstOrganization;
import com.vtconnect.registration.account.boundary.LinkNotOpen;
import com.vtconnect.registration.account.boundary.OwnAddress;
import com.vtconnect.registration.account.boundary.OwnPassword;
import com.vtconnect.registration.account.boundary.OwnSecondStep;
import com.vtconnect.registration.account.boundary.OwnSessions;
import com.vtconnect.registration.account.boundary.OwnSettings;
import com.vtconnect.registration.account.boundary.Proof;
import com.vtconnect.registration.account.boundary.Proving;
import com.vtconnect.registration.account.boundary.SecondStepSignIn;
import com.vtconnect.registration.account.boundary.SignIn;
import com.vtconnect.registration.organization.entity.Kind;
import com.vtconnect.registration.value.entity.InvalidInput;

final class AccountPart {

    private AccountPart() {}

    static void fill(RightsTable table) {
        signIn(table);
        links(table);
        own(table);
        ofOthers(table);
        table.of(FirstOrganization.class)
                .does("isOpen", EVERYBODY, NOTHING, (bean, on) -> bean.isOpen())
                // The tests' database has organizations, so the one-time way in is shut.
                .does("create", NOBODY, NOTHING, (bean, on) -> bean.create(anyOrganization()));
    }

    private static void signIn(RightsTable table) {
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
        table.of(SecondStepSignIn.class)
                .does("question", EVERYBODY, NOTHING, (bean, on) -> bean.question("no secret"))
                .does(
                        "answer",
                        EVERYBODY,
                        NOTHING,
                        (bean, on) -> bean.answer("no secret", "000000"));
    }

    private static void links(RightsTable table) {
        table.of(EmailConfirmation.class)
                .does("open", EVERYBODY, NOTHING, (bean, on) -> bean.open("no secret"))
                .does(
                        "confirm",
                        EVERYBODY,
                        NOTHING,
                        (bean, on) -> bean.confirm(bean.open("no secret"), "no password at all"),
                        LinkNotOpen.class)
                .does("resend", EVERYBODY, NOTHING, (bean, on) -> bean.resend(Given.newEmail()));
        table.of(AddressConfirmation.class)
                .does("open", EVERYBODY, NOTHING, (bean, on) -> bean.open("no secret"))
                .does(
                        "confirm",
                        EVERYBODY,
                        NOTHING,
                        (bean, on) -> bean.confirm("no secret"),
                        LinkNotOpen.class)
                .does(
                        "stop",
                        EVERYBODY,
                        NOTHING,
                        (bean, on) -> bean.stop("no secret"),
                        LinkNotOpen.class);
    }

    /** What succeeds here is not rolled back, and so leaves everything as it was. */
    private static void own(RightsTable table) {
        table.of(Proving.class).reads("need", SIGNED_IN, NOTHING, (bean, on) -> bean.need());
        table.of(OwnSettings.class)
                .reads("get", SIGNED_IN, NOTHING, (bean, on) -> bean.get())
                .does("save", SIGNED_IN, NOTHING, (bean, on) -> bean.save(bean.get()));
        table.of(OwnSessions.class)
                .reads("all", SIGNED_IN, NOTHING, (bean, on) -> bean.all())
                .does(
                        "end",
                        SIGNED_IN,
                        NOTHING,
                        (bean, on) -> bean.end(0, Proof.NONE),
                        InvalidInput.class)
                .does(
                        "endOthers",
                        SIGNED_IN,
                        NOTHING,
                        (bean, on) -> bean.endOthers(Proof.NONE),
                        InvalidInput.class);
        table.of(OwnPassword.class)
                .does(
                        "change",
                        SIGNED_IN,
                        NOTHING,
                        (bean, on) -> bean.change(Proof.NONE, Given.PASSWORD),
                        InvalidInput.class);
        table.of(OwnAddress.class)
                .reads("get", SIGNED_IN, NOTHING, (bean, on) -> bean.get())
                .does(
                        "change",
                        SIGNED_IN,
                        NOTHING,
                        (bean, on) -> bean.change("no address", Proof.NONE),
                        InvalidInput.class)
                .does("giveUp", SIGNED_IN, NOTHING, (bean, on) -> bean.giveUp());
        table.of(OwnSecondStep.class)
                .reads("get", STAFF, NOTHING, (bean, on) -> bean.get())
                .does(
                        "begin",
                        STAFF,
                        NOTHING,
                        (bean, on) -> bean.begin(Proof.NONE),
                        InvalidInput.class)
                .does(
                        "complete",
                        STAFF,
                        NOTHING,
                        (bean, on) -> bean.complete("no code", Proof.NONE),
                        InvalidInput.class)
                .does(
                        "makeRecoveryCodes",
                        STAFF,
                        NOTHING,
                        (bean, on) -> bean.makeRecoveryCodes(Proof.NONE),
                        InvalidInput.class)
                .does(
                        "turnOff",
                        STAFF,
                        NOTHING,
                        (bean, on) -> bean.turnOff(Proof.NONE),
                        InvalidInput.class);
        table.of(AccountClosing.class)
                .reads("askedAt", CLIENTS, NOTHING, (bean, on) -> bean.askedAt())
                .does(
                        "ask",
                        CLIENTS,
                        NOTHING,
                        (bean, on) -> bean.ask(Proof.NONE),
                        InvalidInput.class)
                .does("withdraw", CLIENTS, NOTHING, (bean, on) -> bean.withdraw());
    }

    private static void ofOthers(RightsTable table) {
        table.of(ClientAddress.class)
                .reads("get", COORDINATION, CLIENT, (bean, on) -> bean.get(on.id()))
                .does(
                        "change",
                        COORDINATION,
                        CLIENT,
                        (bean, on) -> bean.change(on.id(), Given.newEmail()))
                .does(
                        "change",
                        COORDINATION,
                        UNCONFIRMED,
                        (bean, on) -> bean.change(on.id(), Given.newEmail()))
                .does("giveUp", COORDINATION, CLIENT, (bean, on) -> bean.giveUp(on.id()));
        table.of(ColleagueSecondStep.class)
                .reads(
                        "isResettable",
                        MANAGERS,
                        Thing.STAFF,
                        (bean, on) -> bean.isResettable(on.id()))
                .does(
                        "reset",
                        MANAGERS,
                        Thing.STAFF,
                        (bean, on) -> bean.reset(on.id(), Proof.NONE),
                        InvalidInput.class);
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
