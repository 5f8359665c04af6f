package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.value.entity.Problem.Reason.MISSING;
import static com.vtconnect.registration.value.entity.Problem.Reason.NOT_OFFERED;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.casework.control.Casework;
import com.vtconnect.registration.client.control.ClientMails;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.control.Reach;
import com.vtconnect.registration.client.entity.AlreadyDecided;
import com.vtconnect.registration.client.entity.Association;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.client.entity.NotYetConfirmed;
import com.vtconnect.registration.client.entity.TooLateToUndo;
import com.vtconnect.registration.notification.control.Outbox;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.Organization;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.InputCheck;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What staff decide about clients: approve, decline, assign a practitioner, take a wrong click
 * back. Of two who decide at the same moment one wins and the other is told who it was.
 */
@Stateless
public class ClientApproval {

    /** For how long a decision can be taken back, since the client has not been told. */
    public static final Duration UNDO_WITHIN = ClientMails.HOLD_DECISION;

    private static final int MAX_REASON = 1000;

    /** For how long somebody may look at a list without loading it anew. */
    private static final Duration STALE_SCREEN = Duration.ofHours(1);

    @Inject Clients clients;
    @Inject Reach reach;
    @Inject StaffMembers staffMembers;
    @Inject Organizations organizations;
    @Inject Casework casework;
    @Inject ClientMails mails;
    @Inject Outbox outbox;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;

    /**
     * Takes a pending client in and associates the practitioner. The client is mailed shortly
     * after; until then {@link #undoDecision} takes it back unseen.
     *
     * @param practitionerId the one wished for or another; null is refused with a problem of field
     *     "practitioner"
     * @throws AlreadyDecided if somebody was faster
     * @throws NotYetConfirmed if the client has not confirmed the e-mail address
     */
    @Allowed(Permission.DECIDE_CLIENTS)
    public void approve(long clientId, Long practitionerId) {
        approve(pending(clientId), practitionerId);
    }

    /**
     * Like {@link #approve}, with the practitioner wished for; with another only for "not sure".
     */
    @Allowed(Permission.DECIDE_CLIENTS)
    public void approveAsWished(long clientId, Long forNotSure) {
        var client = pending(clientId);
        approve(client, client.requestedPractitionerId().orElse(forNotSure));
    }

    private void approve(Client client, Long practitionerId) {
        var practitioner = practitioner(practitionerId);
        client.approve(practitioner.id(), me(), clock.instant());
        casework.settle(client.id());
        mails.sayDecided(organization(), client);
        audit(client, AuditAction.APPROVED, practitioner.name().full());
    }

    /**
     * @param reason for the record; the client is not told it
     * @throws AlreadyDecided if somebody was faster
     * @throws NotYetConfirmed if the client has not confirmed the e-mail address
     */
    @Allowed(Permission.DECIDE_CLIENTS)
    public void decline(long clientId, String reason) {
        var client = pending(clientId);
        var given = InputCheck.requiredText("reason", reason, MAX_REASON);
        client.decline(given, me(), clock.instant());
        casework.settle(client.id());
        mails.sayDecided(organization(), client);
        audit(client, AuditAction.DECLINED, given);
    }

    /**
     * Takes an approval or a refusal back, while its mail is still held.
     *
     * @throws TooLateToUndo if the mail is out
     */
    @Allowed(Permission.DECIDE_CLIENTS)
    public void undoDecision(long clientId) {
        var me = currentCaller.staff().id();
        var client = lock(clientId, one -> Long.valueOf(me).equals(one.standing().decidedById()));
        if (client.standing().decidedById() == null
                || !outbox.withdraw(client.organizationId(), clientId, null)) {
            throw new TooLateToUndo();
        }
        client.activeAssociations()
                .forEach(
                        one ->
                                outbox.withdraw(
                                        client.organizationId(), clientId, one.practitionerId()));
        client.undoDecision(me(), clock.instant());
        audit(client, AuditAction.DECISION_UNDONE, null);
    }

    /**
     * Gives a practitioner to a client from the unassigned queue.
     *
     * @throws AlreadyDecided if the client has a practitioner by now
     */
    @Allowed(Permission.ASSIGN_CLIENTS)
    public void assign(long clientId, Long practitionerId) {
        var client = lock(clientId, this::wasInTheQueueAMomentAgo);
        if (!client.isUnassigned() || !client.standing().isTakenIn()) {
            throw new AlreadyDecided(whoAssigned(client));
        }
        associate(client, practitioner(practitionerId));
    }

    /**
     * Takes a wrong assignment back, while its mail is still held; the client stands in the queue
     * again.
     */
    @Allowed(Permission.ASSIGN_CLIENTS)
    public void undoAssignment(long clientId, long practitionerId) {
        var client = lock(clientId, one -> isMine(one.association(practitionerId)));
        // Nobody is mailed before the address is confirmed, so there is no mail to take back.
        var isInTime =
                client.isConfirmed()
                        ? outbox.withdraw(client.organizationId(), clientId, practitionerId)
                        : wasMadeAMomentAgo(client.association(practitionerId));
        if (!isInTime) {
            throw new TooLateToUndo();
        }
        client.undoAssociation(practitionerId, me(), clock.instant());
        audit(client, AuditAction.ASSOCIATION_ENDED, nameOf(practitionerId));
    }

    /** Associates one more practitioner with a client who may have some already. */
    @Allowed(Permission.SEE_CLIENTS)
    public void associate(long clientId, Long practitionerId) {
        var client = lock(clientId);
        if (!client.standing().isTakenIn()) {
            throw new AlreadyDecided(null);
        }
        associate(client, practitioner(practitionerId));
    }

    /**
     * The two can no longer connect.
     *
     * @param reason for the record; the client is not told it
     * @throws AlreadyDecided if somebody else has ended it
     */
    @Allowed(Permission.SEE_CLIENTS)
    public void endAssociation(long clientId, long practitionerId, String reason) {
        var client = lock(clientId);
        var given = InputCheck.requiredText("reason", reason, MAX_REASON);
        if (client.association(practitionerId).isEmpty()) {
            throw new AlreadyDecided(
                    nameOf(client.whoEndedAssociation(practitionerId).orElse(null)));
        }
        client.endAssociation(practitionerId, given, me(), clock.instant());
        audit(client, AuditAction.ASSOCIATION_ENDED, nameOf(practitionerId) + ": " + given);
    }

    private void associate(Client client, StaffMember practitioner) {
        if (client.association(practitioner.id()).isPresent()) {
            // Nothing to tell the client, and no held mail whose undo would end the older one.
            return;
        }
        client.associate(practitioner.id(), me().id(), clock.instant());
        casework.settle(client.id());
        mails.sayAssigned(organization(), client, practitioner);
        audit(client, AuditAction.ASSOCIATED, practitioner.name().full());
    }

    private Client pending(long clientId) {
        var client = lock(clientId, this::wasPendingAMomentAgo);
        if (!client.standing().isPending()) {
            throw new AlreadyDecided(nameOf(client.standing().decidedById()));
        }
        if (!client.isConfirmed()) {
            throw new NotYetConfirmed();
        }
        return client;
    }

    private Client lock(long clientId) {
        return lock(clientId, client -> false);
    }

    /**
     * Outside the caller's reach there is no such client, but for one whom a moment ago they had
     * before them.
     */
    private Client lock(long clientId, Predicate<Client> hadBefore) {
        var caller = currentCaller.staff();
        var client = clients.getForDecision(caller.organizationId(), clientId);
        if (client.standing().isMerged()
                || !reach.covers(caller, client) && !hadBefore.test(client)) {
            throw new NotFound("No such client");
        }
        return client;
    }

    /** Then the caller, who still sees it there, is told who was faster. */
    private boolean wasInTheQueueAMomentAgo(Client client) {
        var moment = clock.instant().minus(STALE_SCREEN);
        return client.requestedPractitionerId().isEmpty()
                && client.activeAssociations()
                        .anyMatch(one -> one.madeById() != null && one.madeAt().isAfter(moment));
    }

    /** Without a wish everybody had it before them. */
    private boolean wasPendingAMomentAgo(Client client) {
        return client.standing().decidedById() != null
                && client.requestedPractitionerId().isEmpty()
                && client.standing().decidedAt().isAfter(clock.instant().minus(STALE_SCREEN));
    }

    private boolean wasMadeAMomentAgo(Optional<Association> association) {
        return association
                .filter(one -> one.madeAt().isAfter(clock.instant().minus(UNDO_WITHIN)))
                .isPresent();
    }

    private boolean isMine(Optional<Association> association) {
        var me = currentCaller.staff().id();
        return association.filter(one -> Long.valueOf(me).equals(one.madeById())).isPresent();
    }

    private StaffMember practitioner(Long id) {
        if (id == null) {
            throw new InvalidInput("practitioner", MISSING);
        }
        return staffMembers
                .holdPractitioner(currentCaller.staff().organizationId(), id)
                .orElseThrow(() -> new InvalidInput("practitioner", NOT_OFFERED));
    }

    private String whoAssigned(Client client) {
        return client.activeAssociations()
                .findFirst()
                .map(one -> nameOf(one.madeById()))
                .orElse(null);
    }

    private String nameOf(Long staffMemberId) {
        return staffMemberId == null
                ? null
                : staffMembers
                        .find(currentCaller.staff().organizationId(), staffMemberId)
                        .map(member -> member.name().full())
                        .orElse(null);
    }

    private StaffMember me() {
        var caller = currentCaller.staff();
        return staffMembers.get(caller.organizationId(), caller.id());
    }

    private Organization organization() {
        return organizations.get(currentCaller.staff().organizationId());
    }

    private void audit(Client client, AuditAction action, String detail) {
        auditTrail.client(client.organizationId(), client.id(), action, detail);
    }
}
