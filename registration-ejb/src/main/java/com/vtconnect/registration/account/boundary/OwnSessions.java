package com.vtconnect.registration.account.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.access.entity.SignInSession;
import com.vtconnect.registration.account.control.OwnAccount;
import com.vtconnect.registration.account.control.Reauthentication;
import com.vtconnect.registration.account.entity.Device;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * Where one is signed in. A session that is ended is out at its next request, and a call in it
 * within seconds.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnSessions {

    @Inject OwnAccount ownAccount;
    @Inject Reauthentication reauthentication;
    @Inject CurrentCaller currentCaller;

    /**
     * @param isThis whether it is the one that asks
     * @param network the address it came from when it began
     * @param lastSeenAt to the minute
     */
    public record Session(
            long id,
            boolean isThis,
            Device device,
            String network,
            Instant since,
            Instant lastSeenAt) {}

    /** The one that asks first, then the last used first. */
    @Allowed(Permission.SIGNED_IN)
    public List<Session> all() {
        return ownAccount.sessions().stream()
                .map(this::shown)
                .sorted((one, other) -> Boolean.compare(other.isThis(), one.isThis()))
                .toList();
    }

    /**
     * Does nothing for one that is not the caller's, or has ended already.
     *
     * @throws com.vtconnect.registration.value.entity.InvalidInput if the proof is missing or wrong
     */
    @Allowed(Permission.SIGNED_IN)
    public void end(long id, Proof proof) {
        reauthentication.require(proof);
        ownAccount.endSession(id);
    }

    /**
     * All but the one that asks.
     *
     * @throws com.vtconnect.registration.value.entity.InvalidInput if the proof is missing or wrong
     */
    @Allowed(Permission.SIGNED_IN)
    public void endOthers(Proof proof) {
        reauthentication.require(proof);
        ownAccount.endOtherSessions();
    }

    private Session shown(SignInSession session) {
        return new Session(
                session.id(),
                session.id() == currentCaller.session(),
                Device.of(session.browser()),
                session.network(),
                session.createdAt(),
                session.lastSeenAt());
    }
}
