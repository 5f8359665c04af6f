package com.vtconnect.registration.operator.boundary;

import static com.vtconnect.registration.access.control.Limit.FORGOTTEN_BY_NETWORK;
import static com.vtconnect.registration.access.control.Limit.RESEND_BY_LINK;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.AttemptLimits;
import com.vtconnect.registration.access.control.NewPasswords;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.account.boundary.LinkNotOpen;
import com.vtconnect.registration.account.boundary.OpenedLink.State;
import com.vtconnect.registration.operator.control.OperatorInvitations;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** What the link opens that is mailed to a new operator. Looking changes nothing. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OperatorInvitation {

    @Inject OperatorInvitations invitations;
    @Inject NewPasswords newPasswords;
    @Inject AttemptLimits limits;
    @Inject CurrentCaller currentCaller;

    @Allowed(Permission.EVERYONE)
    public OpenedInvitation open(String secret) {
        return invitations.open(secret);
    }

    /**
     * Sets the password; signing in with it comes next.
     *
     * @throws com.vtconnect.registration.access.entity.WeakPassword if it cannot be taken; the link
     *     stays open
     * @throws LinkNotOpen if it was used, has expired, or is none
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if one must wait
     */
    @Allowed(Permission.EVERYONE)
    public void choose(String secret, String password) {
        var opened = invitations.open(secret);
        if (!opened.isOpen()) {
            throw new LinkNotOpen(opened.state());
        }
        var hash = newPasswords.hash(password, invitations.personal(secret), secret);
        if (!invitations.use(secret, hash)) {
            throw new LinkNotOpen(State.USED);
        }
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
        invitations.renew(secret);
    }
}
