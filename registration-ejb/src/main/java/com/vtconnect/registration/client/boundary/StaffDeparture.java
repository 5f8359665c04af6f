package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.value.entity.Problem.Reason.CLOSED;
import static com.vtconnect.registration.value.entity.Problem.Reason.LAST_ADMINISTRATOR;
import static com.vtconnect.registration.value.entity.Problem.Reason.MISSING;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.SignInSessions;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.client.control.Caseload;
import com.vtconnect.registration.client.control.HandingOver;
import com.vtconnect.registration.client.control.HandingOver.Held;
import com.vtconnect.registration.client.control.PractitionerLoad;
import com.vtconnect.registration.client.entity.AlreadyDecided;
import com.vtconnect.registration.confirmation.control.Tokens;
import com.vtconnect.registration.notification.control.Outbox;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.control.StaffReach;
import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.staff.entity.StillNamed;
import com.vtconnect.registration.value.entity.InputCheck;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Staff leave, come back, give up a licence, and go for good while no record names them. Nobody's
 * clients are forgotten over it: they are handed on in the same step. Everything about who leaves a
 * practice happens one after the other, under the organization's lock.
 */
@Stateless
public class StaffDeparture {

    private static final int MAX_REASON = 1000;

    @Inject StaffMembers staffMembers;
    @Inject Organizations organizations;
    @Inject Caseload caseload;
    @Inject HandingOver handingOver;
    @Inject PractitionerLoad load;
    @Inject SignInSessions sessions;
    @Inject Tokens tokens;
    @Inject Outbox outbox;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;

    /**
     * What a departure would leave behind.
     *
     * @param left clients who would be without a practitioner
     * @param shared active clients who have another practitioner as well
     * @param isLastAdministrator then there is none
     * @param practitioners who may take over
     */
    public record Leaving(
            String name,
            boolean isActive,
            boolean isLicensed,
            boolean isLastAdministrator,
            int left,
            int shared,
            List<PractitionerRow> practitioners) {}

    /**
     * @throws NotAllowed if the caller cannot say so of this one
     */
    @Allowed(Permission.MANAGE_STAFF)
    public Leaving look(long id) {
        var member = sendable(id);
        var organizationId = member.organizationId();
        return new Leaving(
                member.name().full(),
                member.isActive(),
                member.isLicensed(),
                staffMembers.isLastAdministrator(member),
                caseload.countLeft(organizationId, id),
                caseload.shared(organizationId, id),
                load.all(organizationId, null).stream().filter(row -> row.id() != id).toList());
    }

    /** Those who would be without a practitioner, by last name; 100 at most. */
    @Allowed(Permission.MANAGE_STAFF)
    public ClientsLeft clients(long id, int first, int size) {
        var member = sendable(id);
        return caseload.left(member.organizationId(), id, first, size);
    }

    /**
     * The staff member has left: signed out, out of calls, not to be chosen, mailed nothing more;
     * links already mailed are dead.
     *
     * @throws AlreadyDecided if somebody else was faster
     * @throws ChangedMeanwhile if a client came meanwhile
     * @throws InvalidInput of field "roles" for the last administrator, or if clients are not
     *     handed on
     */
    @Allowed(Permission.MANAGE_STAFF)
    public void inactivate(long id, HandOver how) {
        var reason = requiredReason(how);
        var held = hold(id);
        requireAnotherAdministrator(held.leaving());
        handingOver.move(held, how, reason);
        var leaving = held.leaving();
        leaving.inactivate(currentCaller.staff().id(), clock.instant());
        sessions.endAllOfStaff(leaving.organizationId(), id);
        tokens.supersedeOfStaff(leaving.organizationId(), id);
        outbox.stop(leaving.organizationId(), id);
        audit(leaving, AuditAction.STAFF_INACTIVATED, reason);
    }

    /**
     * The staff member stays, but is no practitioner any more.
     *
     * @throws AlreadyDecided if somebody else was faster
     * @throws ChangedMeanwhile if a client came meanwhile
     * @throws InvalidInput if clients are not handed on
     */
    @Allowed(Permission.MANAGE_STAFF)
    public void takeLicence(long id, HandOver how) {
        var reason = requiredReason(how);
        var held = hold(id);
        if (!held.leaving().isLicensed()) {
            throw new AlreadyDecided(null);
        }
        handingOver.move(held, how, reason);
        held.leaving().license(false, held.leaving().acceptsNewClients());
        audit(
                held.leaving(),
                AuditAction.STAFF_EDITED,
                "licensed → not licensed; reason: " + reason);
    }

    private Held hold(long id) {
        lockAndRequire(id);
        var held = handingOver.hold(currentCaller.staff().organizationId(), id);
        if (!held.leaving().isActive()) {
            throw new AlreadyDecided(nameOf(held.leaving().inactivatedById()));
        }
        return held;
    }

    /**
     * They can sign in again, with the roles they had; clients do not come back by themselves.
     *
     * @throws AlreadyDecided if somebody else was faster
     * @throws InvalidInput of field "departments" if one of theirs is closed
     */
    @Allowed(Permission.MANAGE_STAFF)
    public void reactivate(long id) {
        lockAndRequire(id);
        var member = staffMembers.getForChange(currentCaller.staff().organizationId(), id);
        if (member.isActive()) {
            throw new AlreadyDecided(null);
        }
        if (organizations.departments(member.organizationId()).stream()
                .anyMatch(one -> !one.isOpen() && member.departments().contains(one.id()))) {
            throw new InvalidInput("departments", CLOSED);
        }
        member.reactivate();
        audit(member, AuditAction.STAFF_REACTIVATED, null);
    }

    /** Whether {@link #delete} would do it. */
    @Allowed(Permission.MANAGE_STAFF)
    public boolean mayDelete(long id) {
        var member = sendable(id);
        return !staffMembers.isNamed(member) && !staffMembers.isLastAdministrator(member);
    }

    /**
     * Deletes the account; the audit trail stays. The address is free again.
     *
     * @throws StillNamed if session data or any other record names them
     * @throws InvalidInput of field "roles" for the last administrator
     * @throws NotFound if somebody else was faster
     */
    @Allowed(Permission.MANAGE_STAFF)
    public void delete(long id) {
        lockAndRequire(id);
        var member = staffMembers.getForChange(currentCaller.staff().organizationId(), id);
        requireAnotherAdministrator(member);
        if (staffMembers.isNamed(member)) {
            throw new StillNamed();
        }
        audit(member, AuditAction.STAFF_DELETED, member.name().full());
        staffMembers.remove(member);
    }

    private void requireAnotherAdministrator(StaffMember member) {
        if (staffMembers.isLastAdministrator(member)) {
            throw new InvalidInput("roles", LAST_ADMINISTRATOR);
        }
    }

    private void lockAndRequire(long id) {
        organizations.lock(currentCaller.staff().organizationId());
        sendable(id);
    }

    private StaffMember sendable(long id) {
        var caller = currentCaller.staff();
        var member = staffMembers.get(caller.organizationId(), id);
        StaffReach.requireSendAway(caller, member);
        return member;
    }

    private static String requiredReason(HandOver how) {
        var check = new InputCheck();
        var reason = check.optionalText("reason", how.reason(), MAX_REASON);
        if (reason == null) {
            check.reject("reason", MISSING);
        }
        check.throwIfInvalid();
        return reason;
    }

    private String nameOf(Long staffMemberId) {
        return staffMemberId == null
                ? null
                : staffMembers
                        .get(currentCaller.staff().organizationId(), staffMemberId)
                        .name()
                        .full();
    }

    private void audit(StaffMember member, AuditAction action, String detail) {
        auditTrail.staff(member.organizationId(), member.id(), action, detail);
    }
}
