package com.vtconnect.registration.operator.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.operator.control.MailServerProbe;
import com.vtconnect.registration.operator.control.OrganizationCounts;
import com.vtconnect.registration.operator.control.PlatformFigures;
import com.vtconnect.registration.operator.control.ServerNodes;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** How the platform is, in figures. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlatformHealth {

    @Inject PlatformFigures figures;
    @Inject MailServerProbe mailServer;
    @Inject OrganizationCounts counts;
    @Inject ServerNodes nodes;

    /** Asks the database and the mail server; takes three seconds at most for the latter. */
    @Allowed(Permission.OPERATE)
    public PlatformState now() {
        return new PlatformState(
                nodes.version(),
                figures.schema(),
                figures.millisForAnAnswer(),
                mailServer.ask(),
                figures.outbox(),
                nodes.running(),
                counts.totals());
    }
}
