package com.vtconnect.registration.access.control;

import static com.vtconnect.registration.access.control.Limit.SIGN_IN_BY_ACCOUNT;
import static com.vtconnect.registration.access.control.Limit.SIGN_IN_BY_ACCOUNT_AND_NETWORK;
import static com.vtconnect.registration.access.control.Limit.SIGN_IN_BY_NETWORK;
import static com.vtconnect.registration.access.control.Limit.SIGN_IN_RIGHT_BY_ACCOUNT;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Tries to sign in, whoever signs in. They are counted before the password is looked at; those of
 * the account from other networks delay less than those from the same, so that nobody locks the
 * owner out from afar.
 */
@ApplicationScoped
public class SignInTries {

    @Inject PasswordHasher passwordHasher;
    @Inject AttemptLimits limits;
    @Inject CurrentCaller currentCaller;

    /**
     * Whether the password is right; takes as long if there is no account.
     *
     * @param name by what tries at the account are counted, whether or not there is one
     * @param hash null if there is no account
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if one must wait
     */
    public boolean isRight(String name, String password, String hash) {
        var network = currentCaller.networkPrefix();
        limits.count(SIGN_IN_BY_NETWORK, network);
        // The narrow one first: whom it refuses adds nothing to what makes the owner wait.
        limits.count(SIGN_IN_BY_ACCOUNT_AND_NETWORK, name, network);
        limits.count(SIGN_IN_BY_ACCOUNT, name);
        if (!passwordHasher.matches(tried(password), hash)) {
            return false;
        }
        limits.count(SIGN_IN_RIGHT_BY_ACCOUNT, name);
        limits.giveBack(SIGN_IN_BY_NETWORK, network);
        limits.forget(SIGN_IN_BY_ACCOUNT, name);
        limits.forget(SIGN_IN_BY_ACCOUNT_AND_NETWORK, name, network);
        return true;
    }

    /** What replaces the hash of a right password if it is out of date; null to leave it. */
    public String renewed(String password, String hash) {
        return passwordHasher.isOutdated(hash) ? passwordHasher.hash(tried(password)) : null;
    }

    private static String tried(String password) {
        return password == null || password.length() > 4 * PasswordRules.MAX_LENGTH ? "" : password;
    }
}
