package com.vtconnect.registration.rights;

import static com.vtconnect.registration.rights.Rule.EVERYBODY;
import static com.vtconnect.registration.rights.Rule.OPERATORS;
import static com.vtconnect.registration.rights.Thing.NOTHING;

import com.vtconnect.registration.Given;
import com.vtconnect.registration.account.boundary.CreateOrganization;
import com.vtconnect.registration.operator.boundary.CreateOperator;
import com.vtconnect.registration.operator.boundary.OperatorSetup;
import com.vtconnect.registration.operator.boundary.OperatorSignIn;
import com.vtconnect.registration.operator.boundary.PlatformHealth;
import com.vtconnect.registration.operator.boundary.PlatformOrganizations;
import com.vtconnect.registration.organization.entity.Kind;
import com.vtconnect.registration.value.entity.InvalidInput;

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
                .does("resume", EVERYBODY, NOTHING, (bean, on) -> bean.resume("no secret"))
                .does("signOut", EVERYBODY, NOTHING, (bean, on) -> bean.signOut("no secret"));
        table.of(PlatformOrganizations.class)
                .reads("page", OPERATORS, NOTHING, (bean, on) -> bean.page(null, 0))
                .reads("get", OPERATORS, NOTHING, (bean, on) -> bean.get(on.side().id()))
                .does("create", OPERATORS, NOTHING, (bean, on) -> bean.create(anyOrganization()))
                .does("close", OPERATORS, NOTHING, (bean, on) -> bean.close(on.side().id()))
                .does("reopen", OPERATORS, NOTHING, (bean, on) -> bean.reopen(on.side().id()));
        table.of(PlatformHealth.class).reads("now", OPERATORS, NOTHING, (bean, on) -> bean.now());
    }

    private static CreateOrganization anyOrganization() {
        return new CreateOrganization(
                "Willow", "willow", Kind.GROUP, "UTC", "Ada", "Admin", "ada@willow.example", false);
    }
}
