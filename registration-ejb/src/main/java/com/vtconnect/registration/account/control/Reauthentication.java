package com.vtconnect.registration.account.control;

import static com.vtconnect.registration.access.control.Limit.SECOND_STEP_BY_ACCOUNT;
import static com.vtconnect.registration.access.control.Limit.SECOND_STEP_BY_ACCOUNT_AND_NETWORK;
import static com.vtconnect.registration.value.entity.Problem.Reason.MISSING;
import static com.vtconnect.registration.value.entity.Problem.Reason.WRONG_CODE;
import static com.vtconnect.registration.value.entity.Problem.Reason.WRONG_PASSWORD;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.AttemptLimits;
import com.vtconnect.registration.access.control.SignInTries;
import com.vtconnect.registration.account.boundary.Proof;
import com.vtconnect.registration.account.boundary.Proving.Need;
import com.vtconnect.registration.value.entity.InputCheck;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The one way to make sure, before anything changes how one signs in, that the person at the screen
 * is still the one who signed in. A proof counts for five minutes in its session; so does the
 * sign-in itself. Tries are counted with those of the sign-in, so a stolen session is no second
 * place to guess a password at.
 *
 * <p>Never call it with a transaction open: it hashes.
 */
@ApplicationScoped
public class Reauthentication {

    /** The fields of {@link Proof}, as problems name them. */
    private static final String PASSWORD = "currentPassword";

    private static final String CODE = "currentCode";

    @Inject Proofs proofs;
    @Inject SignInTries tries;
    @Inject AttemptLimits limits;
    @Inject CurrentCaller currentCaller;

    public Need need() {
        return new Need(!proofs.isFresh(), proofs.mine().takesCode());
    }

    /**
     * Asks for the proof unless one still counts.
     *
     * @throws InvalidInput if it is missing or wrong
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if one must wait
     */
    public void require(Proof proof) {
        if (proof.isGiven() || !proofs.isFresh()) {
            check(proof);
        }
    }

    /**
     * Asks for the proof, whether or not one counts.
     *
     * @return the hash that the password was compared with
     */
    public String check(Proof proof) {
        var account = proofs.mine();
        var check = new InputCheck();
        if (!proof.isGiven()) {
            check.reject(PASSWORD, MISSING);
        }
        if (account.takesCode() && (proof.code() == null || proof.code().isBlank())) {
            check.reject(CODE, MISSING);
        }
        check.throwIfInvalid();
        if (!tries.isRight(account.signInName(), proof.password(), account.passwordHash())) {
            proofs.noteFailure();
            throw new InvalidInput(PASSWORD, WRONG_PASSWORD);
        }
        if (account.takesCode()) {
            take(account.id(), proof.code());
        }
        proofs.keep();
        return account.passwordHash();
    }

    private void take(long account, String code) {
        var network = currentCaller.networkPrefix();
        limits.count(SECOND_STEP_BY_ACCOUNT_AND_NETWORK, account, network);
        limits.count(SECOND_STEP_BY_ACCOUNT, account);
        if (!proofs.take(code)) {
            proofs.noteFailure();
            throw new InvalidInput(CODE, WRONG_CODE);
        }
        limits.forget(SECOND_STEP_BY_ACCOUNT_AND_NETWORK, account, network);
        limits.forget(SECOND_STEP_BY_ACCOUNT, account);
    }
}
