package com.vtconnect.registration.account.boundary;

import static com.vtconnect.registration.access.control.Limit.DATA_COPY_BY_ACCOUNT;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.AttemptLimits;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.account.control.DataCopies;
import com.vtconnect.registration.account.control.Reauthentication;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** A client takes a copy of all that the practice keeps about them here. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DataCopy {

    @Inject DataCopies copies;
    @Inject Reauthentication reauthentication;
    @Inject AttemptLimits limits;
    @Inject CurrentCaller currentCaller;

    /**
     * A zip archive with a page to read and a file for other software, made at once.
     *
     * @throws com.vtconnect.registration.value.entity.InvalidInput if the proof is missing or wrong
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if asked for too often
     */
    @Allowed(Permission.CLIENT)
    public byte[] make(Proof proof) {
        reauthentication.require(proof);
        limits.count(DATA_COPY_BY_ACCOUNT, currentCaller.client().id());
        return copies.ofMe();
    }
}
