package com.vtconnect.registration.account.boundary;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.access.entity.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a test of the second step begins with. */
@RequestScoped
public class SecondStepGiven {

    @Inject Given given;
    @Inject Database database;
    @Inject EmailConfirmation confirmation;
    @Inject SecondStepSignIn secondStepSignIn;
    @Inject OwnSecondStep ownSecondStep;

    /** A staff member with a second step, and the session in which it was set up. */
    record Secured(
            Practice practice,
            Caller.Staff member,
            String name,
            SignedIn session,
            AuthenticatorApp app,
            List<String> recoveryCodes) {

        Proof proof(String code) {
            return new Proof(Given.PASSWORD, code);
        }
    }

    Secured secured() {
        return secured(given.practice(), "Sam");
    }

    Secured secured(Practice practice, String name) {
        var member = practice.staff(name).setUp();
        var session = practice.signIn(name);
        var app = new AuthenticatorApp(given.in(session, () -> ownSecondStep.begin(Proof.NONE)));
        var codes = given.in(session, () -> ownSecondStep.complete(app.code(), Proof.NONE));
        // As if half a minute had gone by: the app's code of now is a new one.
        forgetUse(member);
        return new Secured(practice, member, name, session, app, codes);
    }

    /** By the link in the mail. */
    SignedIn setUpBy(String secret) {
        return given.as(
                Caller.VISITOR,
                () -> confirmation.confirm(confirmation.open(secret), Given.PASSWORD));
    }

    void forgetUse(Caller.Staff member) {
        database.update(
                "UPDATE second_step SET last_time_step = 0 WHERE staff_member_id = ?", member.id());
    }

    /** The password was right. */
    SignedIn half(Secured one) {
        return one.practice().signIn(one.name());
    }

    SignedIn answer(SignedIn half, String code) {
        return given.as(
                        Caller.VISITOR,
                        () -> secondStepSignIn.answer(half.secret(), code).orElseThrow())
                .signedIn();
    }
}
