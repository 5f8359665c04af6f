package com.vtconnect.registration.account.control;

import static com.vtconnect.registration.value.entity.Problem.Reason.MISSING;
import static com.vtconnect.registration.value.entity.Problem.Reason.WRONG_CODE;
import static com.vtconnect.registration.value.entity.Problem.Reason.WRONG_PASSWORD;

import com.vtconnect.registration.access.control.SignInTries;
import com.vtconnect.registration.account.boundary.Proof;
import com.vtconnect.registration.account.boundary.Proving.Need;
import com.vtconnect.registration.secondstep.control.StepTries;
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
    @Inject StepTries stepTries;

    public Need need() {
        return need(proofs);
    }

    public Need need(ProofKeeper keeper) {
        return new Need(!keeper.isFresh(), keeper.mine().takesCode());
    }

    public void require(Proof proof) {
        require(proofs, proof);
    }

    /**
     * Asks for the proof unless one still counts.
     *
     * @throws InvalidInput if it is missing or wrong
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if one must wait
     */
    public void require(ProofKeeper keeper, Proof proof) {
        if (proof.isGiven() || !keeper.isFresh()) {
            check(keeper, proof);
        }
    }

    public String check(Proof proof) {
        return check(proofs, proof);
    }

    /**
     * Asks for the proof, whether or not one counts.
     *
     * @return the hash that the password was compared with
     */
    public String check(ProofKeeper keeper, Proof proof) {
        var account = keeper.mine();
        var check = new InputCheck();
        if (!proof.isGiven()) {
            check.reject(PASSWORD, MISSING);
        }
        if (account.takesCode() && (proof.code() == null || proof.code().isBlank())) {
            check.reject(CODE, MISSING);
        }
        check.throwIfInvalid();
        if (!tries.isRight(account.signInName(), proof.password(), account.passwordHash())) {
            keeper.noteFailure();
            throw new InvalidInput(PASSWORD, WRONG_PASSWORD);
        }
        if (account.takesCode()) {
            take(keeper, account.id(), proof.code());
        }
        keeper.keep();
        return account.passwordHash();
    }

    private void take(ProofKeeper keeper, long account, String code) {
        stepTries.count(account);
        if (!keeper.take(code)) {
            keeper.noteFailure();
            throw new InvalidInput(CODE, WRONG_CODE);
        }
        stepTries.forget(account);
    }
}
