package com.vtconnect.registration.session.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.session.control.CareDesk;
import com.vtconnect.registration.session.control.Lines;
import com.vtconnect.registration.session.entity.PersonId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * The open pages of the Care App. A web module hands in each socket's line and what is heard on it;
 * all else, whom it connects with whom, is decided behind, per message: a page of a client asks for
 * what a client may, a practitioner's for what a practitioner may.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CareLines {

    @Inject Lines lines;
    @Inject CareDesk desk;
    @Inject CurrentCaller currentCaller;

    /**
     * A socket is open, of the caller, who is signed in.
     *
     * @return by which the other methods know it
     */
    @Allowed(Permission.EVERYONE)
    public long open(Line line) {
        PersonId.of(currentCaller.get());
        return lines.open(line);
    }

    /**
     * A page said something; what cannot be done is answered on its line.
     *
     * @param signIn the secret of the caller's sign-in
     */
    @Allowed(Permission.EVERYONE)
    public void hear(long id, String signIn, String message) {
        var caller = currentCaller.get();
        lines.find(id)
                .ifPresent(
                        line ->
                                desk.hear(
                                        line,
                                        new CareDesk.Visitor(
                                                organization(caller),
                                                PersonId.of(caller),
                                                name(caller),
                                                Secrets.hash(signIn)),
                                        message));
    }

    /** The socket is gone. */
    @Allowed(Permission.EVERYONE)
    public void close(long id) {
        desk.lost(id);
    }

    private static long organization(Caller caller) {
        return caller instanceof Caller.Client client
                ? client.organizationId()
                : ((Caller.Staff) caller).organizationId();
    }

    private static String name(Caller caller) {
        return caller instanceof Caller.Client client
                ? client.name().full()
                : ((Caller.Staff) caller).name();
    }
}
