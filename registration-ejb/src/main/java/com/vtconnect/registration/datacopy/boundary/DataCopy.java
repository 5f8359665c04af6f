package com.vtconnect.registration.datacopy.boundary;

import static com.vtconnect.registration.access.control.Limit.DATA_COPY_BY_ACCOUNT;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.AttemptLimits;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.account.boundary.Proof;
import com.vtconnect.registration.account.control.Reauthentication;
import com.vtconnect.registration.datacopy.control.DataCopies;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.function.Supplier;

/** A client takes a copy of all that the practice keeps about them here. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DataCopy {

    @Inject DataCopies copies;
    @Inject Reauthentication reauthentication;
    @Inject AttemptLimits limits;
    @Inject CurrentCaller currentCaller;

    /**
     * Writes a zip archive with a page to read and a file for other software while it is read.
     *
     * @param destination asked for once nothing is left to be refused; what it gives throws nothing
     * @throws com.vtconnect.registration.value.entity.InvalidInput if the proof is missing or wrong
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if asked for too often
     */
    @Allowed(Permission.CLIENT)
    public void write(Proof proof, Supplier<PrintStream> destination) {
        reauthentication.require(proof);
        limits.count(DATA_COPY_BY_ACCOUNT, currentCaller.client().id());
        copies.write(destination.get());
    }
}
