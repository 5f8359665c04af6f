package com.vtconnect.registration.client.control;

import static com.vtconnect.registration.value.entity.Problem.Reason.NOT_OFFERED;

import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.client.entity.Application;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.client.entity.Registration;
import com.vtconnect.registration.confirmation.control.Tokens;
import com.vtconnect.registration.organization.entity.Organization;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Receives applications. A free address makes a client; one that nobody has confirmed yet is asked
 * again; the owner of any other is told by mail that they have an account. The caller holds the
 * lock on the address.
 */
@ApplicationScoped
public class Applications {

    @Inject Clients clients;
    @Inject Merges merges;
    @Inject ClientMails mails;
    @Inject StaffMembers staffMembers;
    @Inject PractitionerLoad load;
    @Inject Tokens tokens;
    @Inject AuditTrail auditTrail;
    @Inject Clock clock;

    /**
     * Takes a form that has just been sent. Whether the practitioner has a place is looked at
     * whoever has the address, so the answer tells nothing of that.
     *
     * @throws InvalidInput if the practitioner at this very moment left, or gave the last place to
     *     somebody else
     */
    public void receive(Organization organization, Registration registration) {
        var holder = clients.findByEmailForDecision(organization.id(), registration.email());
        var asked = possible(registration, Stream.empty());
        if (!asked.equals(registration.application())) {
            throw new InvalidInput("practitioner", NOT_OFFERED);
        }
        receive(organization, registration, asked, holder);
    }

    /** Mails once more for a form that was taken before. */
    public void mailAgain(Organization organization, Registration registration) {
        var holder = clients.findByEmailForDecision(organization.id(), registration.email());
        receive(organization, registration, possible(registration, holder.stream()), holder);
    }

    /** Mails for the form, the first time or once more, and notes in it whom that was about. */
    private void receive(
            Organization organization,
            Registration registration,
            Application asked,
            Optional<Client> holder) {
        var now = clock.instant();
        var email = registration.email();
        // Only now: the query before it would write the form as it is, and the end of it once more.
        clients.add(registration);
        if (holder.isPresent() && !holder.get().standing().canRegisterAgain()) {
            tellOwner(organization, holder.get());
            registration.mailed(email, null, now);
            return;
        }
        var client =
                holder.isPresent()
                        ? registerAgain(organization, registration, asked, holder.get())
                        : registerNew(organization, asked);
        mails.askToConfirm(organization, client, registration.id());
        registration.mailed(email, client.id(), now);
    }

    /** Replaces a mistyped address. */
    public void correctAddress(
            Organization organization, Registration registration, EmailAddress correct) {
        var before = registration.clientId().flatMap(id -> clients.find(organization.id(), id));
        var own =
                before.filter(client -> !client.isConfirmed())
                        .filter(client -> !client.standing().isMerged())
                        .filter(client -> clients.isOnlyRegistration(registration, client));
        // The form lets go of the client first, or the database would delete it with the client.
        registration.mailed(correct, null, clock.instant());
        own.ifPresent(client -> move(organization, registration, client, correct));
        var holder = clients.findByEmailForDecision(organization.id(), correct);
        // Nobody is asked to choose anew here: staff find another for whom has left meanwhile.
        var asked = possible(registration, Stream.concat(before.stream(), holder.stream()));
        receive(organization, registration, asked, holder);
    }

    private void move(
            Organization organization,
            Registration registration,
            Client client,
            EmailAddress correct) {
        if (clients.findByEmail(organization.id(), correct).isPresent()) {
            drop(organization, client);
        } else {
            tokens.supersede(organization.id(), client.id());
            client.correctAddress(correct);
            registration.mailed(correct, client.id(), clock.instant());
            audit(organization, client, AuditAction.ADDRESS_CORRECTED);
        }
    }

    /**
     * But whom staff have had a hand in stays, and expires like anybody who does not confirm; not
     * with the links to the mistyped address, which would let a stranger in.
     */
    private void drop(Organization organization, Client client) {
        var hasPractitionerOfStaff =
                client.associations().stream().anyMatch(one -> one.madeById() != null);
        if (hasPractitionerOfStaff || merges.areAny(organization.id(), client.id())) {
            tokens.supersede(organization.id(), client.id());
            return;
        }
        var name = client.name().full();
        auditTrail.client(organization.id(), client.id(), AuditAction.CLIENT_DELETED, name);
        clients.remove(client);
    }

    /**
     * What a form asked for when its link is followed: a practitioner who has left since is wished
     * for no more, and whom staff found instead stays.
     */
    public Application confirmed(Registration form, Client client) {
        var asked = form.application();
        var isThere =
                asked.practitionerId().map(id -> isThere(form.organizationId(), id)).orElse(true);
        return isThere
                ? asked
                : asked.asking(
                        client.requestedPractitionerId()
                                .filter(now -> !asked.practitionerId().equals(Optional.of(now))));
    }

    /**
     * Without a practitioner who has left, or has given the last place to somebody else; who is
     * there is held until the transaction ends.
     *
     * @param known records of the person: the place that one of them has is theirs
     */
    private Application possible(Registration form, Stream<Client> known) {
        var asked = form.application();
        var records = known.toList();
        return asked.asking(
                asked.practitionerId()
                        .filter(
                                id ->
                                        records.stream().anyMatch(one -> one.hasPlaceWith(id))
                                                ? isThere(form.organizationId(), id)
                                                : hasPlace(form.organizationId(), id)));
    }

    private boolean isThere(long organizationId, long practitionerId) {
        return staffMembers.holdPractitioner(organizationId, practitionerId).isPresent();
    }

    /** Of a practitioner who takes so many, the last place is given once. */
    private boolean hasPlace(long organizationId, long practitionerId) {
        var takesAny =
                staffMembers
                        .find(organizationId, practitionerId)
                        .filter(one -> one.capacity() == null)
                        .isPresent();
        return takesAny
                ? isThere(organizationId, practitionerId)
                : staffMembers.getForChange(organizationId, practitionerId).isPractitioner()
                        && !load.full(organizationId).contains(practitionerId);
    }

    private Client registerNew(Organization organization, Application asked) {
        var client =
                Client.register(
                        organization.id(), asked, organization.approvesByHand(), clock.instant());
        clients.add(client);
        audit(organization, client, AuditAction.REGISTERED);
        return client;
    }

    private Client registerAgain(
            Organization organization,
            Registration registration,
            Application asked,
            Client client) {
        var isOwn = registration.clientId().filter(id -> id == client.id()).isPresent();
        if (!isOwn) {
            client.registerAgain(asked, organization.approvesByHand(), clock.instant());
            audit(organization, client, AuditAction.REGISTERED_AGAIN);
        }
        return client;
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
