package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.access.control.Limit.MAIL_TO_ADDRESS;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.AttemptLimits;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import com.vtconnect.registration.audit.entity.HistoryEntry;
import com.vtconnect.registration.casework.control.Casework;
import com.vtconnect.registration.client.boundary.ClientDetails.AssociationRow;
import com.vtconnect.registration.client.control.ClientHistory;
import com.vtconnect.registration.client.control.ClientMails;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.control.Duplicates;
import com.vtconnect.registration.client.control.FirstContacts;
import com.vtconnect.registration.client.control.Merges;
import com.vtconnect.registration.client.control.PersonCheck;
import com.vtconnect.registration.client.control.Reach;
import com.vtconnect.registration.client.control.Signing;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.notification.control.Resends;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.InputCheck;
import com.vtconnect.registration.value.entity.Newest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One client's record. {@link #view} opens it, and tells the audit trail. */
@Stateless
public class ClientRecord {

    @Inject Clients clients;
    @Inject Merges merges;
    @Inject Reach reach;
    @Inject Duplicates duplicates;
    @Inject Casework casework;
    @Inject Signing signing;
    @Inject FirstContacts firstContacts;
    @Inject StaffMembers staffMembers;
    @Inject Organizations organizations;
    @Inject ClientHistory history;
    @Inject Resends resends;
    @Inject ClientMails mails;
    @Inject AttemptLimits limits;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;
    @Inject PersonCheck personCheck;
    @Inject Clock clock;

    /**
     * @throws NotFound if there is none within the caller's reach
     */
    @Allowed(Permission.SEE_CLIENTS)
    public ClientDetails view(long id) {
        var client = reached(id);
        auditTrail.client(client.organizationId(), id, AuditAction.RECORD_VIEWED, null);
        return details(client);
    }

    /**
     * What has happened to the client, and who looked at the record: a part of what was opened.
     *
     * @throws NotFound if there is none within the caller's reach
     */
    @Allowed(Permission.SEE_CLIENTS)
    public Newest<HistoryEntry> history(long id, int most) {
        var client = reached(id);
        return history.of(
                currentCaller.staff(), merges.onePerson(client.organizationId(), id), most);
    }

    /**
     * Mails the link to confirm the address, or to set up the account, once more. Of two who do so
     * at the same moment one sends it and the other is told.
     *
     * @throws com.vtconnect.registration.notification.entity.SentAlready if somebody has just done
     *     so
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if asked for too often
     * @throws NotFound if it is confirmed already
     */
    @Allowed(Permission.SEE_CLIENTS)
    public void resendConfirmation(long id) {
        var organization = organizations.get(currentCaller.staff().organizationId());
        limits.countHere(MAIL_TO_ADDRESS, organization.slug(), reached(id).email());
        var client = clients.getForDecision(organization.id(), id);
        if (client.isConfirmed()) {
            throw new NotFound("Nothing to confirm");
        }
        resends.requireFirst(client.organizationId(), SubjectKind.CLIENT, id);
        mails.askToConfirm(organization, client, null);
        auditTrail.client(client.organizationId(), id, AuditAction.MAIL_RESENT, null);
    }

    /**
     * Corrects what the record says about the person. The e-mail address is the client's own to
     * change.
     *
     * @param version as it was when the form was opened
     * @throws ChangedMeanwhile if somebody else saved since
     * @throws com.vtconnect.registration.value.entity.InvalidInput with every field that is wrong
     */
    @Allowed(Permission.SEE_CLIENTS)
    public void save(long id, EditPerson person, int version) {
        reached(id);
        var client = clients.getForDecision(currentCaller.staff().organizationId(), id);
        if (client.version() != version) {
            throw new ChangedMeanwhile();
        }
        var check = new InputCheck();
        var details =
                personCheck.checked(organizations.get(client.organizationId()), person, check);
        check.throwIfInvalid();
        var changes = client.details().changesTo(details);
        if (!changes.isEmpty()) {
            client.correct(details);
            auditTrail.client(client.organizationId(), id, AuditAction.CLIENT_EDITED, changes);
        }
    }

    private Client reached(long id) {
        var caller = currentCaller.staff();
        return reach.require(caller, clients.get(caller.organizationId(), id));
    }

    private ClientDetails details(Client client) {
        var staff =
                staffMembers.all(client.organizationId()).stream()
                        .collect(Collectors.toMap(StaffMember::id, Function.identity()));
        var due = firstContacts.dueAt(client);
        var hasSigned = signing.hasSigned(client);
        var twins = duplicates.of(currentCaller.staff(), client.id());
        return new ClientDetails(
                client.id(),
                client.name().first(),
                client.name().last(),
                client.email().text(),
                client.dateOfBirth(),
                client.phone(),
                client.address(),
                client.language(),
                client.approval(),
                client.isConfirmed(),
                client.isActive(),
                name(staff, client.standing().madeById()),
                client.standing().registeredAt(),
                client.standing().confirmedAt(),
                client.standing().decidedAt(),
                name(staff, client.standing().decidedById()),
                client.standing().declineReason(),
                client.standing().registeredAgainAt(),
                client.standing().closingAskedAt(),
                name(staff, client.requestedPractitionerId().orElse(null)),
                client.requestedPractitionerId().orElse(null),
                client.activeAssociations()
                        .map(
                                one ->
                                        new AssociationRow(
                                                one.practitionerId(),
                                                name(staff, one.practitionerId()),
                                                name(staff, one.madeById()),
                                                one.madeAt(),
                                                client.mayConnectWith(
                                                        staff.get(one.practitionerId()),
                                                        hasSigned)))
                        .toList(),
                client.mayConnect(hasSigned),
                firstContacts.isWaiting(client),
                casework.of(client.organizationId(), client.id()),
                due.orElse(null),
                due.filter(clock.instant()::isAfter).isPresent(),
                client.firstContact().at(),
                name(staff, client.firstContact().byId()),
                twins.rows(),
                twins.hasMore(),
                client.version());
    }

    private static String name(Map<Long, StaffMember> staff, Long id) {
        return id == null ? null : staff.get(id).name().full();
    }
}
