package com.vtconnect.registration.operator.boundary;

import static com.vtconnect.registration.value.entity.Problem.Reason.MISSING;
import static com.vtconnect.registration.value.entity.Problem.Reason.WRONG_CODE;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.control.SignInTries;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.operator.control.OperatorAccounts;
import com.vtconnect.registration.operator.control.OperatorAccounts.Account;
import com.vtconnect.registration.operator.control.Operators;
import com.vtconnect.registration.secondstep.control.StepTries;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Signing in and out as an operator, with the same answer, the same work and the same limits as for
 * staff.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OperatorSignIn {

    @Inject OperatorAccounts accounts;
    @Inject SignInTries tries;
    @Inject StepTries stepTries;

    /**
     * Half a sign-in for whoever has a second step.
     *
     * @return empty if address and password do not go together
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if one must wait
     */
    @Allowed(Permission.EVERYONE)
    public Optional<SignedInOperator> signIn(String email, String password) {
        var account = accounts.find(email);
        if (!tries.isRight(
                Operators.signInName(email),
                password,
                account.map(Account::passwordHash).orElse(null))) {
            accounts.noteFailure(account);
            return Optional.empty();
        }
        var owner = account.get();
        return accounts.open(owner, tries.renewed(password, owner.passwordHash()));
    }

    /** Whether there is half a sign-in with this secret that still waits for the second step. */
    @Allowed(Permission.EVERYONE)
    public boolean isOwing(String half) {
        return accounts.owing(half).isPresent();
    }

    /**
     * The second step, with a code of the app or a recovery code; empty if the half sign-in is
     * over.
     *
     * @throws InvalidInput if the code is missing, wrong, or was used before
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if one must wait
     */
    @Allowed(Permission.EVERYONE)
    public Optional<SignedInOperator> answer(String half, String code) {
        var owing = accounts.owing(half);
        if (owing.isEmpty()) {
            return Optional.empty();
        }
        if (code == null || code.isBlank()) {
            throw new InvalidInput("code", MISSING);
        }
        stepTries.count(owing.get());
        var signedIn = accounts.answer(half, code);
        if (signedIn.isEmpty()) {
            accounts.noteWrongCode(owing.get());
            throw new InvalidInput("code", WRONG_CODE);
        }
        stepTries.forget(owing.get());
        return signedIn;
    }

    /** Who holds this cookie; empty if it has ended or timed out, or its owner is one no more. */
    @Allowed(Permission.EVERYONE)
    public Optional<SignedInOperator> resume(String secret) {
        return secret == null || secret.isEmpty() ? Optional.empty() : accounts.resume(secret);
    }

    @Allowed(Permission.EVERYONE)
    public void signOut(String secret) {
        if (secret != null) {
            accounts.signOut(secret);
        }
    }
}
