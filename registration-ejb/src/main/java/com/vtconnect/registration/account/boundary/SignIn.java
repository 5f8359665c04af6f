package com.vtconnect.registration.account.boundary;

import static com.vtconnect.registration.access.control.Limit.FORGOTTEN_BY_NETWORK;
import static com.vtconnect.registration.access.control.Limit.MAIL_TO_ADDRESS_BY_NETWORK;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.AttemptLimits;
import com.vtconnect.registration.access.control.SignInTries;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.account.control.Accounts;
import com.vtconnect.registration.account.control.Accounts.Account;
import com.vtconnect.registration.account.control.LinkRenewal;
import com.vtconnect.registration.account.control.SignInNames;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.InputCheck;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Signing in and out. Unknown address, wrong password and an account that may not sign in all give
 * the same answer after the same work.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

    @Inject Accounts accounts;
    @Inject LinkRenewal renewal;
    @Inject SignInTries tries;
    @Inject AttemptLimits limits;
    @Inject CurrentCaller currentCaller;

    /**
     * @return empty if address and password do not go together
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if one must wait
     */
    @Allowed(Permission.EVERYONE)
    public Optional<SignedIn> asClient(String slug, String email, String password) {
        return signIn(slug, email, password, accounts.ofClient(slug, email));
    }

    /**
     * @return empty if address and password do not go together
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if one must wait
     */
    @Allowed(Permission.EVERYONE)
    public Optional<SignedIn> asStaff(String email, String password) {
        return signIn("", email, password, accounts.ofStaff(email));
    }

    private Optional<SignedIn> signIn(
            String slug, String typed, String password, Optional<Account> account) {
        var name = SignInNames.of(slug, typed);
        if (!tries.isRight(name, password, account.map(Account::passwordHash).orElse(null))) {
            accounts.noteFailure(account);
            return Optional.empty();
        }
        var owner = account.get();
        return accounts.open(owner, tries.renewed(password, owner.passwordHash()));
    }

    /**
     * Who holds this cookie; empty if it has ended or timed out, or its owner may no longer sign
     * in. Fills nothing in.
     */
    @Allowed(Permission.EVERYONE)
    public Optional<SignedIn> resume(String secret) {
        return secret == null || secret.isEmpty() ? Optional.empty() : accounts.resume(secret);
    }

    @Allowed(Permission.EVERYONE)
    public void signOut(String secret) {
        if (secret != null) {
            accounts.signOut(secret);
        }
    }

    /**
     * Mails the link that leads on: to confirm, if that was not done yet, else to choose a new
     * password. Answers the same for any address.
     *
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if asked for too often
     * @throws com.vtconnect.registration.value.entity.InvalidInput if it is no address
     */
    @Allowed(Permission.EVERYONE)
    public void mailLinkToClient(String slug, String email) {
        renewal.renewFor(slug, counted(slug, email));
    }

    /** Like {@link #mailLinkToClient}, for staff. */
    @Allowed(Permission.EVERYONE)
    public void mailLinkToStaff(String email) {
        renewal.renewForStaff(counted("", email));
    }

    private EmailAddress counted(String slug, String typed) {
        var email = InputCheck.requiredEmail("email", typed);
        var network = currentCaller.networkPrefix();
        limits.count(FORGOTTEN_BY_NETWORK, network);
        limits.count(MAIL_TO_ADDRESS_BY_NETWORK, slug, email, network);
        return email;
    }
}
