package com.vtconnect.registration.account.control;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.client.control.ClientMails;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.organization.control.Organizations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The wish of a client to leave, each step in a short transaction. */
@ApplicationScoped
@Transactional
public class ClosingRequests {

    @Inject Clients clients;
    @Inject Organizations organizations;
    @Inject ClientMails mails;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;

    public Optional<Instant> askedAt() {
        var me = currentCaller.client();
        return Optional.ofNullable(
                clients.get(me.organizationId(), me.id()).standing().closingAskedAt());
    }

    public void ask() {
        var client = lockMe();
        if (client.askToClose(clock.instant())) {
            mails.sayClosingAsked(organizations.get(client.organizationId()), client);
            audit(client, AuditAction.CLOSING_ASKED);
        }
    }

    public void withdraw() {
        var client = lockMe();
        if (client.withdrawClosing()) {
            audit(client, AuditAction.CLOSING_WITHDRAWN);
        }
    }

    private Client lockMe() {
        var me = currentCaller.client();
        return clients.getForDecision(me.organizationId(), me.id());
    }

    private void audit(Client client, AuditAction action) {
        auditTrail.client(client.organizationId(), client.id(), action, null);
    }
}
