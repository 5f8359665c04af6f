package com.vtconnect.registration.operator.boundary;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.PasswordHasher;
import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.account.boundary.AuthenticatorApp;
import com.vtconnect.registration.account.boundary.Proof;
import com.vtconnect.registration.operator.control.OperatorAccounts;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.PersonName;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;

/** Operators for tests, each with {@link Given#PASSWORD}. */
@Dependent
public class OperatorGiven {

    @Inject Given given;
    @Inject Database database;
    @Inject Postbox postbox;
    @Inject CurrentCaller currentCaller;
    @Inject PasswordHasher passwordHasher;
    @Inject OperatorAccounts accounts;
    @Inject OperatorSignIn signIn;
    @Inject PlatformOperators platformOperators;
    @Inject OwnOperatorAccount account;

    /** An operator in a browser. */
    public record Operating(long id, String email, String secret, SignedInOperator session) {}

    /** The same with a second step. */
    record Secured(Operating operator, AuthenticatorApp app, List<String> recoveryCodes) {

        Proof proof(String code) {
            return new Proof(Given.PASSWORD, code);
        }
    }

    public Operating operator() {
        var email = Given.newEmail();
        var hash = passwordHasher.hash(Given.PASSWORD);
        accounts.make(
                Secrets.random(32),
                new EmailAddress(email),
                new PersonName("Opal", "Operator"),
                hash);
        return signedIn(email);
    }

    /** In one more browser. */
    Operating signedIn(String email) {
        var begun = given.as(Caller.VISITOR, () -> signIn.signIn(email, Given.PASSWORD));
        return resumed(email, begun.orElseThrow().secret());
    }

    Operating resumed(String email, String secret) {
        var session = signIn.resume(secret).orElseThrow();
        return new Operating(session.caller().id(), email, secret, session);
    }

    Secured secured() {
        var operator = operator();
        var app = new AuthenticatorApp(in(operator, () -> account.beginSecondStep(Proof.NONE)));
        var codes = in(operator, () -> account.completeSecondStep(app.code(), Proof.NONE));
        forgetUse(operator);
        return new Secured(operator, app, codes);
    }

    /** As if half a minute had gone by: the app's code of now is a new one. */
    void forgetUse(Operating operator) {
        database.update(
                "UPDATE second_step SET last_time_step = 0 WHERE operator_id = ?", operator.id());
    }

    /** Gives the id. */
    public long invite(Operating by) {
        return invite(by, Given.newEmail());
    }

    long invite(Operating by, String email) {
        return in(
                by,
                () ->
                        platformOperators.create(
                                new InviteOperator("Otto", "Other", email, Language.EN)));
    }

    /** Whether the secret of their browser still opens anything. */
    boolean isSignedIn(Operating operator) {
        return signIn.resume(operator.secret()).isPresent();
    }

    <T> T in(Operating operator, Supplier<T> work) {
        return given.as(
                operator.session().caller(),
                () -> {
                    currentCaller.is(operator.session().caller(), operator.session().session());
                    return work.get();
                });
    }

    void in(Operating operator, Runnable work) {
        in(
                operator,
                () -> {
                    work.run();
                    return null;
                });
    }
}
