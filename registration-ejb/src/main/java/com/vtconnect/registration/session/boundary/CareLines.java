package com.vtconnect.registration.session.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.session.control.CareDesk;
import com.vtconnect.registration.session.control.Lines;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/**
 * The open pages of the Care App. A web module hands in each socket's line and what is heard on it;
 * all else is decided behind, per message and on behalf of whom the socket was opened for: a
 * client's page may ask for what a client may, a practitioner's for what a practitioner may.
 */
@Stateless
@ActivateRequestContext
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CareLines {

    /** WebSocket close code (4000 and up are an application's own). */
    private static final int NOT_SIGNED_IN = 4401;

    @Inject Lines lines;
    @Inject CareDesk desk;
    @Inject CurrentCaller currentCaller;

    /**
     * Who asks for a socket; called while the request for it is still there.
     *
     * @param signIn the secret of the caller's sign-in
     */
    @Allowed(Permission.EVERYONE)
    public Visitor visitor(String signIn) {
        return new Visitor(currentCaller.get(), currentCaller.network(), signIn);
    }

    /**
     * A socket is open. Whoever is not signed in hears that, and it is closed.
     *
     * @return by which the other methods know the line
     */
    @Allowed(Permission.EVERYONE)
    public long open(Visitor visitor, Line line) {
        if (visitor.caller() instanceof Caller.Visitor) {
            line.close(NOT_SIGNED_IN, "not signed in");
            return 0;
        }
        return lines.open(visitor, line);
    }

    /** A page said something; what cannot be done is answered on its line. */
    @Allowed(Permission.EVERYONE)
    public void hear(long line, String message) {
        lines.find(line).ifPresent(one -> desk.hear(one, message));
    }

    /** The socket is gone. */
    @Allowed(Permission.EVERYONE)
    public void close(long line) {
        desk.lost(line);
    }
}
