package com.vtconnect.registration.account.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.account.control.Colleagues;
import com.vtconnect.registration.account.control.Reauthentication;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Administrators help a colleague out who has lost both the app and the recovery codes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ColleagueSecondStep {

    @Inject Colleagues colleagues;
    @Inject Reauthentication reauthentication;

    /** Whether there is one that the caller may reset. */
    @Allowed(Permission.MANAGE_STAFF)
    public boolean isResettable(long staffMemberId) {
        return colleagues.isSecondStepResettable(staffMemberId);
    }

    /**
     * Takes it away, ends the colleague's sessions and tells them by mail. Does nothing without
     * one.
     *
     * @throws com.vtconnect.registration.value.entity.InvalidInput if the proof is missing or wrong
     * @throws com.vtconnect.registration.access.entity.NotAllowed if it is the caller's own, or a
     *     colleague whom the caller may not edit
     * @throws com.vtconnect.registration.access.entity.NotFound if there is no such colleague
     */
    @Allowed(Permission.MANAGE_STAFF)
    public void reset(long staffMemberId, Proof proof) {
        reauthentication.require(proof);
        colleagues.resetSecondStep(staffMemberId);
    }
}
