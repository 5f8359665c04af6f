package com.vtconnect.registration.account.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.NewPasswords;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.account.control.OwnAccount;
import com.vtconnect.registration.account.control.Reauthentication;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** A new password for whoever knows the present one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnPassword {

    @Inject Reauthentication reauthentication;
    @Inject NewPasswords newPasswords;
    @Inject OwnAccount ownAccount;
    @Inject CurrentCaller currentCaller;

    /**
     * Ends every other session, and tells the owner by mail.
     *
     * @param proof asked for however fresh an earlier one is
     * @throws com.vtconnect.registration.value.entity.InvalidInput if the proof is missing or wrong
     * @throws com.vtconnect.registration.access.entity.WeakPassword if the new one cannot be taken
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if one must wait
     * @throws com.vtconnect.registration.organization.entity.ChangedMeanwhile if somebody else was
     *     faster
     */
    @Allowed(Permission.SIGNED_IN)
    public void change(Proof proof, String password) {
        var before = reauthentication.check(proof);
        var after =
                newPasswords.hash(password, ownAccount.personal(), currentCaller.get().account());
        ownAccount.changePassword(before, after);
    }
}
