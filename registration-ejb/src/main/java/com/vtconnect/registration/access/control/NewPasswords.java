package com.vtconnect.registration.access.control;

import static com.vtconnect.registration.access.control.Limit.NEW_PASSWORD;
import static com.vtconnect.registration.access.control.Limit.NEW_PASSWORD_BY_NETWORK;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.WeakPassword;
import com.vtconnect.registration.access.entity.WeakPassword.Weakness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;

/**
 * Passwords that somebody chooses. Looking at one costs as much as hashing it, and a link that was
 * mailed to a stranger leads here, so tries are counted before anything is looked at.
 *
 * <p>Never call it with a transaction open: it hashes.
 */
@ApplicationScoped
public class NewPasswords {

    @Inject PasswordRules passwordRules;
    @Inject PasswordHasher passwordHasher;
    @Inject AttemptLimits limits;
    @Inject CurrentCaller currentCaller;

    /**
     * The hash of a password that is taken.
     *
     * @param personal the person's names and address, the practice's name
     * @param by what tries are counted by, besides the network: a mailed link, an account
     * @throws com.vtconnect.registration.access.entity.WeakPassword if it is not taken
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if one must wait
     */
    public String hash(String password, Collection<String> personal, String by) {
        check(password, personal, by);
        return passwordHasher.hash(password);
    }

    /**
     * What is wrong with it, where it is not taken anyhow, so that a person hears of all at once.
     *
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if one must wait
     */
    public Optional<Weakness> weakness(String password, Collection<String> personal, String by) {
        try {
            check(password, personal, by);
            return Optional.empty();
        } catch (WeakPassword weak) {
            return Optional.of(weak.weakness());
        }
    }

    private void check(String password, Collection<String> personal, String by) {
        var network = currentCaller.networkPrefix();
        limits.count(NEW_PASSWORD_BY_NETWORK, network);
        limits.count(NEW_PASSWORD, by);
        passwordRules.check(password, personal);
        limits.giveBack(NEW_PASSWORD_BY_NETWORK, network);
    }
}
