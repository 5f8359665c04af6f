package com.vtconnect.registration.account.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.account.control.ClosingRequests;
import com.vtconnect.registration.account.control.Reauthentication;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * A client asks for the account to be closed. Staff carry it out by inactivating, since they have
 * to see to appointments and to what the law makes them keep; until then it can be withdrawn.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountClosing {

    @Inject ClosingRequests requests;
    @Inject Reauthentication reauthentication;

    /** Since when the caller asks for it. */
    @Allowed(Permission.CLIENT)
    public Optional<Instant> askedAt() {
        return requests.askedAt();
    }

    /**
     * Tells the Organizational Administrators; does nothing if it was asked for before.
     *
     * @throws com.vtconnect.registration.value.entity.InvalidInput if the proof is missing or wrong
     */
    @Allowed(Permission.CLIENT)
    public void ask(Proof proof) {
        reauthentication.require(proof);
        requests.ask();
    }

    /** Does nothing if it was not asked for. */
    @Allowed(Permission.CLIENT)
    public void withdraw() {
        requests.withdraw();
    }
}
