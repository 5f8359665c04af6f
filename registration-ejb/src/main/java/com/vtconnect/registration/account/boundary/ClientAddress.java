package com.vtconnect.registration.account.boundary;

import static com.vtconnect.registration.access.control.Limit.MAIL_TO_ADDRESS;
import static com.vtconnect.registration.value.entity.Problem.Reason.HAS_CLIENT;
import static com.vtconnect.registration.value.entity.Problem.Reason.UNCHANGED;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.AttemptLimits;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.account.boundary.OwnAddress.Address;
import com.vtconnect.registration.account.control.AddressChanges;
import com.vtconnect.registration.account.entity.AddressChange;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.client.control.ClientMails;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.control.Reach;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.client.entity.Registration;
import com.vtconnect.registration.confirmation.control.Tokens;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.InputCheck;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Staff ask for another address in a client's place. Like the client's own wish it comes true once
 * the new address is confirmed; an address that nobody has confirmed yet is corrected at once.
 */
@Stateless
public class ClientAddress {

    @Inject Clients clients;
    @Inject Reach reach;
    @Inject AddressChanges changes;
    @Inject Organizations organizations;
    @Inject Tokens tokens;
    @Inject ClientMails clientMails;
    @Inject AttemptLimits limits;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;

    /**
     * @throws NotFound if there is no such client within the caller's reach
     */
    @Allowed(Permission.SEE_CLIENTS)
    public Address get(long clientId) {
        var client = reached(clientId);
        var change = changes.findOpen(client);
        return new Address(
                client.email().text(),
                change.map(one -> one.newEmail().text()).orElse(null),
                change.map(AddressChange::endsAt).orElse(null));
    }

    /**
     * @throws InvalidInput if the address is none, the present one, or another client's
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if asked for too often
     * @throws NotFound if there is no such client within the caller's reach
     */
    @Allowed(Permission.SEE_CLIENTS)
    public void change(long clientId, String typed) {
        var before = reached(clientId).email();
        var email = InputCheck.requiredEmail("email", typed);
        var staff = currentCaller.staff();
        var organization = organizations.get(staff.organizationId());
        // The present one too: whoever registered may have a mail sent there at this moment.
        clients.lockAddresses(organization.id(), before, email);
        limits.countHere(MAIL_TO_ADDRESS, organization.slug(), email);
        var client = reachedForChange(clientId);
        if (email.equals(client.email())) {
            throw new InvalidInput("email", UNCHANGED);
        }
        if (clients.findByEmail(staff.organizationId(), email).isPresent()) {
            throw new InvalidInput("email", HAS_CLIENT);
        }
        if (client.isConfirmed()) {
            changes.ask(client, email, staff.id());
        } else {
            correct(client, email);
            var form = clients.findOnlyRegistration(client);
            form.ifPresent(one -> one.follow(client, clock.instant()));
            clientMails.askToConfirm(organization, client, form.map(Registration::id).orElse(null));
        }
    }

    private void correct(Client client, EmailAddress email) {
        var before = client.email();
        tokens.supersede(client.organizationId(), client.id());
        client.correctAddress(email);
        auditTrail.client(
                client.organizationId(),
                client.id(),
                AuditAction.ADDRESS_CORRECTED,
                before + " → " + email);
    }

    /** Does nothing without an open change. */
    @Allowed(Permission.SEE_CLIENTS)
    public void giveUp(long clientId) {
        reached(clientId);
        changes.stop(reachedForChange(clientId));
    }

    /** A colleague may have merged or inactivated the record while this waited for it. */
    private Client reachedForChange(long clientId) {
        clients.getForDecision(currentCaller.staff().organizationId(), clientId);
        return reached(clientId);
    }

    private Client reached(long clientId) {
        var staff = currentCaller.staff();
        return clients.find(staff.organizationId(), clientId)
                .filter(client -> client.isActive() && reach.covers(staff, client))
                .orElseThrow(() -> new NotFound("No such client"));
    }
}
