package com.vtconnect.registration.rights;

import static com.vtconnect.registration.rights.Rule.EVERYBODY;
import static com.vtconnect.registration.rights.Rule.OPERATORS;
import static com.vtconnect.registration.rights.Thing.NOTHING;

import com.vtconnect.registration.Given;
import com.vtconnect.registration.account.boundary.CreateOrganization;
import com.vtconnect.registration.account.boundary.LinkNotOpen;
import com.vtconnect.registration.account.boundary.Proof;
import com.vtconnect.registration.operator.boundary.CreateOperator;
import com.vtconnect.registration.operator.boundary.InviteOperator;
import com.vtconnect.registration.operator.boundary.OperatorInvitation;
import com.vtconnect.registration.operator.boundary.OperatorSetup;
import com.vtconnect.registration.operator.boundary.OperatorSignIn;
import com.vtconnect.registration.operator.boundary.OwnOperatorAccount;
import com.vtconnect.registration.operator.boundary.PlatformHealth;
import com.vtconnect.registration.operator.boundary.PlatformOperators;
import com.vtconnect.registration.operator.boundary.PlatformOrganizations;
import com.vtconnect.registration.organization.entity.Kind;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Language;

final class OperatorPart {

    private OperatorPart() {}

    static void fill(RightsTable table) {
        table.of(OperatorSetup.class)
                .does("isOpen", EVERYBODY, NOTHING, (bean, on) -> bean.isOpen())
                .does(
                        "create",
                        EVERYBODY,
                        NOTHING,
                        (bean, on) -> bean.create(new CreateOperator("no code", "", "", "", "")),
                        InvalidInput.class);
        table.of(OperatorSignIn.class)
                .does(
                        "signIn",
                        EVERYBODY,
                        NOTHING,
                        (bean, on) -> bean.signIn(Given.newEmail(), "no"))
                .does("isOwing", EVERYBODY, NOTHING, (bean, on) -> bean.isOwing("no secret"))
                .does("answer", EVERYBODY, NOTHING, (bean, on) -> bean.answer("no secret", "1"))
                .does("resume", EVERYBODY, NOTHING, (bean, on) -> bean.resume("no secret"))
                .does("signOut", EVERYBODY, NOTHING, (bean, on) -> bean.signOut("no secret"));
        table.of(OperatorInvitation.class)
                .does("open", EVERYBODY, NOTHING, (bean, on) -> bean.open("no secret"))
                .does(
                        "choose",
                        EVERYBODY,
                        NOTHING,
                        (bean, on) -> bean.choose("no secret", Given.PASSWORD),
                        LinkNotOpen.class)
                .does("resend", EVERYBODY, NOTHING, (bean, on) -> bean.resend(Given.newEmail()));
        table.of(PlatformOrganizations.class)
                .reads("page", OPERATORS, NOTHING, (bean, on) -> bean.page(null, 0))
                .reads("get", OPERATORS, NOTHING, (bean, on) -> bean.get(on.side().id()))
                .does("create", OPERATORS, NOTHING, (bean, on) -> bean.create(anyOrganization()))
                .does("close", OPERATORS, NOTHING, (bean, on) -> bean.close(on.side().id()))
                .does("reopen", OPERATORS, NOTHING, (bean, on) -> bean.reopen(on.side().id()));
        own(table);
        colleagues(table);
        table.of(PlatformHealth.class).reads("now", OPERATORS, NOTHING, (bean, on) -> bean.now());
    }

    private static void own(RightsTable table) {
        table.of(OwnOperatorAccount.class)
                .reads("need", OPERATORS, NOTHING, (bean, on) -> bean.need())
                .reads("sessions", OPERATORS, NOTHING, (bean, on) -> bean.sessions())
                .reads("secondStep", OPERATORS, NOTHING, (bean, on) -> bean.secondStep())
                .does(
                        "changePassword",
                        OPERATORS,
                        NOTHING,
                        (bean, on) -> bean.changePassword(Proof.NONE, Given.PASSWORD),
                        InvalidInput.class)
                .does(
                        "endSession",
                        OPERATORS,
                        NOTHING,
                        (bean, on) -> bean.endSession(0, Proof.NONE),
                        InvalidInput.class)
                .does(
                        "endOtherSessions",
                        OPERATORS,
                        NOTHING,
                        (bean, on) -> bean.endOtherSessions(Proof.NONE),
                        InvalidInput.class)
                .does(
                        "beginSecondStep",
                        OPERATORS,
                        NOTHING,
                        (bean, on) -> bean.beginSecondStep(Proof.NONE),
                        InvalidInput.class)
                .does(
                        "completeSecondStep",
                        OPERATORS,
                        NOTHING,
                        (bean, on) -> bean.completeSecondStep("no code", Proof.NONE),
                        InvalidInput.class)
                .does(
                        "makeRecoveryCodes",
                        OPERATORS,
                        NOTHING,
                        (bean, on) -> bean.makeRecoveryCodes(Proof.NONE),
                        InvalidInput.class)
                .does(
                        "turnSecondStepOff",
                        OPERATORS,
                        NOTHING,
                        (bean, on) -> bean.turnSecondStepOff(Proof.NONE),
                        InvalidInput.class);
    }

    /** In this order they leave the invited one as they found them. */
    private static void colleagues(RightsTable table) {
        table.of(PlatformOperators.class)
                .reads("all", OPERATORS, NOTHING, (bean, on) -> bean.all())
                .reads(
                        "get",
                        OPERATORS,
                        NOTHING,
                        (bean, on) -> bean.get(on.world().invitedOperator()))
                .does("create", OPERATORS, NOTHING, (bean, on) -> bean.create(anyOperator()))
                .does(
                        "resend",
                        OPERATORS,
                        NOTHING,
                        (bean, on) -> bean.resend(on.world().invitedOperator()))
                .does(
                        "resetSecondStep",
                        OPERATORS,
                        NOTHING,
                        (bean, on) ->
                                bean.resetSecondStep(on.world().invitedOperator(), Proof.NONE),
                        InvalidInput.class)
                .does(
                        "deactivate",
                        OPERATORS,
                        NOTHING,
                        (bean, on) -> bean.deactivate(on.world().invitedOperator()))
                .does(
                        "reactivate",
                        OPERATORS,
                        NOTHING,
                        (bean, on) -> bean.reactivate(on.world().invitedOperator()));
    }

    private static InviteOperator anyOperator() {
        return new InviteOperator("Otto", "Other", Given.newEmail(), Language.EN);
    }

    private static CreateOrganization anyOrganization() {
        return new CreateOrganization(
                "Willow", "willow", Kind.GROUP, "UTC", "Ada", "Admin", "ada@willow.example", false);
    }
}
