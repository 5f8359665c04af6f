package com.vtconnect.registration.operator.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.control.SignInTries;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.access.entity.SignInSession;
import com.vtconnect.registration.operator.control.OperatorSessions;
import com.vtconnect.registration.operator.control.Operators;
import com.vtconnect.registration.operator.control.Operators.Account;
import com.vtconnect.registration.value.entity.EmailAddress;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/**
 * Signing in and out as an operator, with the same answer, the same work and the same limits as for
 * staff.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OperatorSignIn {

    @Inject Operators operators;
    @Inject OperatorSessions sessions;
    @Inject SignInTries tries;
    @Inject Clock clock;

    /**
     * @return empty if address and password do not go together
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if one must wait
     */
    @Allowed(Permission.EVERYONE)
    public Optional<SignedInOperator> signIn(String email, String password) {
        var name = "operator/" + (email == null ? "" : email.strip().toLowerCase(Locale.ROOT));
        var account =
                Optional.ofNullable(email)
                        .filter(EmailAddress::isValid)
                        .map(EmailAddress::new)
                        .flatMap(operators::find);
        if (!tries.isRight(name, password, account.map(Account::passwordHash).orElse(null))) {
            operators.noteFailure(account);
            return Optional.empty();
        }
        var owner = account.get();
        var secret = operators.open(owner.id(), tries.renewed(password, owner.passwordHash()));
        return Optional.of(
                new SignedInOperator(
                        operators.caller(owner.id()),
                        secret,
                        clock.instant().plus(SignInSession.STAFF_IDLE)));
    }

    /** Who holds this cookie; empty if it has ended or timed out. */
    @Allowed(Permission.EVERYONE)
    public Optional<SignedInOperator> resume(String secret) {
        if (secret == null || secret.isEmpty()) {
            return Optional.empty();
        }
        var alive = sessions.findAlive(secret);
        alive.ifPresent(one -> sessions.seen(secret));
        return alive.map(
                one ->
                        new SignedInOperator(
                                operators.caller(one.operatorId()), null, one.endsAt()));
    }

    @Allowed(Permission.EVERYONE)
    public void signOut(String secret) {
        if (secret != null) {
            operators.signOut(secret);
        }
    }
}
