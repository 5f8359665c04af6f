package com.vtconnect.registration.client.control;

import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.client.entity.Application;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.client.entity.Registration;
import com.vtconnect.registration.confirmation.control.Tokens;
import com.vtconnect.registration.organization.entity.Organization;
import com.vtconnect.registration.value.entity.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Receives applications. A free address makes a client; one that nobody has confirmed yet is asked
 * again; the owner of any other is told by mail that they have an account. The caller holds the
 * lock on the address.
 */
@ApplicationScoped
public class Applications {

    @Inject Clients clients;
    @Inject ClientMails mails;
    @Inject Tokens tokens;
    @Inject AuditTrail auditTrail;
    @Inject Clock clock;

    /**
     * The id of the client whose confirmation is asked for; empty if the address has an account.
     */
    public Optional<Long> receive(Organization organization, Application application) {
        var existing = clients.findByEmail(organization.id(), application.email());
        if (existing.isEmpty()) {
            return Optional.of(registerNew(organization, application));
        }
        var client = existing.get();
        if (client.canRegisterAgain()) {
            client.registerAgain(application, organization.approvesByHand(), clock.instant());
            mails.askToConfirm(organization, client);
            audit(organization, client, AuditAction.REGISTERED_AGAIN);
            return Optional.of(client.id());
        }
        tellOwner(organization, client);
        return Optional.empty();
    }

    /**
     * Mails once more, to the same address or a corrected one; gives the same as {@link #receive}.
     */
    public Optional<Long> receiveAgain(
            Organization organization, Registration registration, EmailAddress email) {
        var own =
                registration
                        .clientId()
                        .flatMap(id -> clients.find(organization.id(), id))
                        .filter(
                                client ->
                                        !client.isConfirmed()
                                                && clients.isOnlyRegistration(
                                                        registration, client));
        var holder = clients.findByEmail(organization.id(), email);
        if (own.isEmpty()) {
            return holder.isPresent()
                    ? tellOwnerOrAskAgain(organization, registration, holder.get())
                    : Optional.of(registerNew(organization, registration.applicationWith(email)));
        }
        var client = own.get();
        if (holder.isPresent() && holder.get().id() != client.id()) {
            // The form lets go of the client first, or the database would delete it with the
            // client.
            registration.mailed(email, null, clock.instant());
            clients.remove(client);
            return tellOwnerOrAskAgain(organization, registration, holder.get());
        }
        if (!client.email().equals(email)) {
            tokens.supersede(organization.id(), client.id());
            client.correctAddress(email);
            audit(organization, client, AuditAction.ADDRESS_CORRECTED);
        }
        mails.askToConfirm(organization, client);
        return Optional.of(client.id());
    }

    private Optional<Long> tellOwnerOrAskAgain(
            Organization organization, Registration registration, Client holder) {
        if (registration.clientId().filter(id -> id == holder.id()).isPresent()
                || !holder.canRegisterAgain()) {
            tellOwner(organization, holder);
            return registration.clientId().filter(id -> id == holder.id());
        }
        return receive(organization, registration.applicationWith(holder.email()));
    }

    private long registerNew(Organization organization, Application application) {
        var client =
                Client.register(
                        organization.id(),
                        application,
                        organization.approvesByHand(),
                        clock.instant());
        clients.add(client);
        mails.askToConfirm(organization, client);
        audit(organization, client, AuditAction.REGISTERED);
        return client.id();
    }

    private void tellOwner(Organization organization, Client client) {
        client.noteRegistrationAttempt(clock.instant());
        mails.sayAlreadyRegistered(organization, client);
        audit(organization, client, AuditAction.REGISTRATION_OF_KNOWN_ADDRESS);
    }

    private void audit(Organization organization, Client client, AuditAction action) {
        auditTrail.client(organization.id(), client.id(), action, null);
    }
}
