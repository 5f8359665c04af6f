package com.vtconnect.registration.client.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.SignInSessions;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.control.Merges;
import com.vtconnect.registration.client.control.Reach;
import com.vtconnect.registration.client.entity.AlreadyDecided;
import com.vtconnect.registration.client.entity.Association;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.client.entity.ClientsMerged;
import com.vtconnect.registration.client.entity.InSession;
import com.vtconnect.registration.client.entity.LiveCare;
import com.vtconnect.registration.client.entity.Merge;
import com.vtconnect.registration.client.entity.MergePart;
import com.vtconnect.registration.client.entity.MergeUndone;
import com.vtconnect.registration.client.entity.MergedSince;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.InputCheck;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Two records of one person become one, and two again if that was wrong. The person keeps one
 * account; whoever is signed in to the other one is signed out.
 */
@Stateless
public class ClientMerging {

    @Inject Clients clients;
    @Inject Merges merges;
    @Inject Reach reach;
    @Inject StaffMembers staffMembers;
    @Inject SignInSessions sessions;
    @Inject @Any Instance<LiveCare> liveCare;
    @Inject Event<ClientsMerged> merged;
    @Inject Event<MergeUndone> undone;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;

    /**
     * @throws NotFound if either is out of the caller's reach, or merged by now
     * @throws ChangedMeanwhile if either is no longer as it was when the two were compared
     * @throws InSession if one of them is in a session at this moment
     * @throws InvalidInput with field "survivor" if that is the one who is not taken in, "account"
     *     if that is the one whose address nobody has confirmed
     */
    @Allowed(Permission.SEE_CLIENTS)
    public void merge(MergeClients command) {
        var pair = lock(command.survivorId(), command.otherId());
        require(pair.other);
        if (pair.survivor.version() != command.survivorVersion()
                || pair.other.version() != command.otherVersion()) {
            throw new ChangedMeanwhile();
        }
        check(pair, command);
        pair.other
                .activeAssociations()
                .map(Association::practitionerId)
                .sorted()
                .forEach(id -> staffMembers.holdPractitioner(pair.other.organizationId(), id));
        merges.add(new Merge(pair.survivor, pair.other, command.taken(), me(), clock.instant()));
        merged.fire(
                new ClientsMerged(
                        pair.survivor.organizationId(), command.survivorId(), command.otherId()));
        signOut(pair, command.taken().contains(MergePart.ACCOUNT));
        audit(pair.survivor, AuditAction.CLIENTS_MERGED, pair.other);
        audit(pair.other, AuditAction.CLIENT_MERGED_AWAY, pair.survivor);
    }

    private static void check(Pair pair, MergeClients command) {
        var check = new InputCheck();
        if (pair.other.standing().isTakenIn() && !pair.survivor.standing().isTakenIn()) {
            check.reject("survivor", Reason.NOT_OFFERED);
        }
        var takesAccount = command.taken().contains(MergePart.ACCOUNT);
        var kept = takesAccount ? pair.other : pair.survivor;
        if (!kept.isConfirmed() && (pair.other.isConfirmed() || pair.survivor.isConfirmed())) {
            check.reject("account", Reason.NOT_OFFERED);
        }
        check.throwIfInvalid();
    }

    /**
     * What was moved goes back; what came after the merge stays with the survivor.
     *
     * @return with which of the two the caller goes on: the one that is one of its own again, the
     *     survivor if that is out of the caller's reach
     * @throws NotFound if the survivor is out of the caller's reach, or merged by now
     * @throws AlreadyDecided if somebody else was faster
     * @throws MergedSince if a later merge has to be undone first
     * @throws InSession if the survivor is in a session at this moment
     */
    @Allowed(Permission.SEE_CLIENTS)
    public long undo(long survivorId, long mergedId) {
        var pair = lock(survivorId, mergedId);
        var merge =
                merges.findForUndo(pair.survivor.organizationId(), survivorId, mergedId)
                        .orElseThrow(() -> new AlreadyDecided(null));
        var standing = into(pair.survivor);
        if (!isUndoable(merge, standing)) {
            throw new MergedSince();
        }
        var still =
                standing.stream()
                        .filter(one -> one != merge)
                        .map(one -> clients.get(pair.survivor.organizationId(), one.mergedId()))
                        .toList();
        merge.undo(pair.survivor, pair.other, still, me(), clock.instant());
        undone.fire(new MergeUndone(pair.survivor.organizationId(), survivorId, mergedId));
        signOut(pair, merge.taken().contains(MergePart.ACCOUNT));
        audit(pair.survivor, AuditAction.MERGE_UNDONE, pair.other);
        audit(pair.other, AuditAction.MERGE_UNDONE, pair.survivor);
        return reach.covers(currentCaller.staff(), pair.other) ? mergedId : survivorId;
    }

    /** The records that are kept behind this one, the latest first. */
    @Allowed(Permission.SEE_CLIENTS)
    public List<MergedRecord> mergedInto(long survivorId) {
        var organizationId = currentCaller.staff().organizationId();
        var standing = into(require(clients.get(organizationId, survivorId)));
        return standing.stream().map(merge -> record(merge, isUndoable(merge, standing))).toList();
    }

    private List<Merge> into(Client survivor) {
        return merges.into(survivor.organizationId(), survivor.id());
    }

    private static boolean isUndoable(Merge merge, List<Merge> standing) {
        return standing.stream().noneMatch(one -> one.isUndoneBefore(merge));
    }

    private MergedRecord record(Merge merge, boolean isUndoable) {
        var organizationId = currentCaller.staff().organizationId();
        var merged = clients.get(organizationId, merge.mergedId());
        return new MergedRecord(
                merged.id(),
                merged.name().full(),
                merged.email().text(),
                merged.dateOfBirth(),
                merge.madeAt(),
                staffMembers.get(organizationId, merge.madeById()).name().full(),
                isUndoable);
    }

    /** The record into which this one was merged; empty if it was not, or that is out of reach. */
    @Allowed(Permission.SEE_CLIENTS)
    public Optional<Long> survivor(long mergedId) {
        return clients.find(currentCaller.staff().organizationId(), mergedId)
                .filter(client -> client.standing().isMerged())
                .map(clients::survivor)
                .filter(client -> reach.covers(currentCaller.staff(), client))
                .map(Client::id);
    }

    private record Pair(Client survivor, Client other) {}

    /** Both, and their addresses, in an order on which everybody agrees. */
    private Pair lock(long survivorId, long otherId) {
        var organizationId = currentCaller.staff().organizationId();
        var survivor = clients.get(organizationId, survivorId);
        var other = clients.get(organizationId, otherId);
        if (survivorId == otherId) {
            throw new NotFound("Not two records");
        }
        clients.lockAddresses(organizationId, survivor.email(), other.email());
        LongStream.of(survivorId, otherId)
                .sorted()
                .forEach(id -> clients.getForDecision(organizationId, id));
        require(survivor);
        for (var client : List.of(survivor, other)) {
            if (liveCare.stream().anyMatch(one -> isInSession(one, client))) {
                throw new InSession(client.name().full());
            }
        }
        merges.letAddressesBeExchanged();
        return new Pair(survivor, other);
    }

    private static boolean isInSession(LiveCare care, Client client) {
        return care.isInSession(client.organizationId(), client.id());
    }

    private void signOut(Pair pair, boolean isAccountExchanged) {
        sessions.endAllOfClient(pair.other.organizationId(), pair.other.id());
        if (isAccountExchanged) {
            sessions.endAllOfClient(pair.survivor.organizationId(), pair.survivor.id());
        }
    }

    private Client require(Client client) {
        return reach.require(currentCaller.staff(), client);
    }

    private StaffMember me() {
        var caller = currentCaller.staff();
        return staffMembers.get(caller.organizationId(), caller.id());
    }

    /** By its number: who may know the other's name is asked whenever it is read. */
    private void audit(Client client, AuditAction action, Client other) {
        auditTrail.client(client.organizationId(), client.id(), action, String.valueOf(other.id()));
    }
}
