package com.vtconnect.registration.account.boundary;

import static com.vtconnect.registration.access.control.Limit.FORGOTTEN_BY_NETWORK;
import static com.vtconnect.registration.access.control.Limit.RESEND_BY_LINK;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.AttemptLimits;
import com.vtconnect.registration.access.control.NewPasswords;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.access.entity.WeakPassword;
import com.vtconnect.registration.account.boundary.OpenedLink.State;
import com.vtconnect.registration.account.control.LinkRenewal;
import com.vtconnect.registration.account.control.MailedLinks;
import com.vtconnect.registration.client.control.Signing;
import com.vtconnect.registration.document.boundary.SignDocuments;
import com.vtconnect.registration.document.entity.SignedForm;
import com.vtconnect.registration.value.entity.InputCheck;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The page that a mailed link opens, whatever it was mailed for: confirm a registration, set up an
 * account, choose a new password. Looking changes nothing, since mail scanners follow links and run
 * scripts; only the person's own "Confirm" does.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EmailConfirmation {

    @Inject MailedLinks mailedLinks;
    @Inject LinkRenewal renewal;
    @Inject NewPasswords newPasswords;
    @Inject AttemptLimits limits;
    @Inject CurrentCaller currentCaller;

    /** Reads what a link is; changes nothing. */
    @Allowed(Permission.EVERYONE)
    public OpenedLink open(String secret) {
        return mailedLinks
                .open(secret)
                .map(opened -> shown(secret, opened))
                .orElseGet(() -> OpenedLink.unknown(secret));
    }

    private static OpenedLink shown(String secret, MailedLinks.Opened opened) {
        var state = State.valueOf(opened.state().name());
        return new OpenedLink(
                state,
                opened.purpose(),
                opened.isStaff(),
                opened.organization().slug().text(),
                opened.organization().name(),
                opened.email(),
                state == State.OPEN ? opened.firstName() : null,
                secret,
                opened.personal(),
                state == State.OPEN ? opened.documents() : List.of(),
                state == State.OPEN ? opened.signed() : SignedForm.NONE);
    }

    /**
     * Confirms, sets the password and signs in. What was signed with a form is not confirmed.
     *
     * @param link as it was opened; whether it still is open is looked at once more
     * @throws WeakPassword if the password cannot be taken; the link stays open
     * @throws LinkNotOpen if it was used, has expired, or is none
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if one must wait
     */
    @Allowed(Permission.EVERYONE)
    public SignedIn confirm(OpenedLink link, String password) {
        return confirm(link, password, SignDocuments.NONE);
    }

    /**
     * Likewise, where something is to be signed with it, or was signed with the form.
     *
     * @param signed with a form: whether the person says that it was them, and what they were shown
     * @throws com.vtconnect.registration.value.entity.InvalidInput if that cannot be taken; the
     *     link stays open. A {@link ConfirmRefused} says what is wrong with the password, too.
     */
    @Allowed(Permission.EVERYONE)
    public SignedIn confirm(OpenedLink link, String password, SignDocuments signed) {
        if (link.state() != State.OPEN) {
            throw new LinkNotOpen(link.state());
        }
        var check = new InputCheck();
        Signing.check(link.documents(), signed, check);
        Signing.checkConfirmed(link.signed(), signed, check);
        if (!check.problems().isEmpty()) {
            throw new ConfirmRefused(
                    check.problems(),
                    newPasswords.weakness(password, link.personal(), link.secret()).orElse(null));
        }
        var hash = newPasswords.hash(password, link.personal(), link.secret());
        return mailedLinks
                .use(link.secret(), hash, signed)
                .orElseThrow(() -> new LinkNotOpen(State.USED));
    }

    /**
     * Mails a fresh link to where an expired one was mailed. Answers the same for any link, known
     * or not.
     *
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if asked for too often
     */
    @Allowed(Permission.EVERYONE)
    public void resend(String secret) {
        limits.count(FORGOTTEN_BY_NETWORK, currentCaller.networkPrefix());
        limits.count(RESEND_BY_LINK, secret);
        renewal.renew(secret);
    }
}
