package com.vtconnect.registration.staff.boundary;

import static com.vtconnect.registration.access.control.Limit.MAIL_TO_ADDRESS;
import static com.vtconnect.registration.value.entity.Problem.Reason.HAS_CLIENTS;
import static com.vtconnect.registration.value.entity.Problem.Reason.LAST_ADMINISTRATOR;
import static com.vtconnect.registration.value.entity.Problem.Reason.NEEDS_DEPARTMENT;
import static com.vtconnect.registration.value.entity.Problem.Reason.NOT_OFFERED;
import static com.vtconnect.registration.value.entity.Problem.Reason.TAKEN;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.AttemptLimits;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.access.entity.Rights;
import com.vtconnect.registration.access.entity.Role;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import com.vtconnect.registration.audit.entity.Fact;
import com.vtconnect.registration.notification.control.Resends;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.organization.entity.Department;
import com.vtconnect.registration.staff.control.StaffFacts;
import com.vtconnect.registration.staff.control.StaffInvitations;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.control.StaffReach;
import com.vtconnect.registration.staff.control.StaffRows;
import com.vtconnect.registration.staff.entity.PractitionerDuties;
import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.InputCheck;
import com.vtconnect.registration.value.entity.Language;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The staff of the own organization, managed by whom {@link Rights} lets. The last active
 * Organizational Administrator cannot give up the role.
 */
@Stateless
public class StaffDirectory {

    @Inject StaffMembers staffMembers;
    @Inject Organizations organizations;
    @Inject StaffInvitations invitations;
    @Inject Resends resends;
    @Inject StaffRows rows;
    @Inject StaffFacts facts;
    @Inject @Any Instance<PractitionerDuties> duties;
    @Inject AttemptLimits limits;
    @Inject CurrentCaller currentCaller;
    @Inject AuditTrail auditTrail;
    @Inject Clock clock;

    /** By last name. */
    @Allowed(Permission.MANAGE_STAFF)
    public List<StaffRow> all() {
        var caller = currentCaller.staff();
        return rows.of(staffMembers.all(caller.organizationId()), caller);
    }

    @Allowed(Permission.MANAGE_STAFF)
    public StaffRow get(long id) {
        return rowOf(id);
    }

    /** The caller's own. */
    @Allowed(Permission.STAFF)
    public StaffRow me() {
        return rowOf(currentCaller.staff().id());
    }

    private StaffRow rowOf(long id) {
        var caller = currentCaller.staff();
        return rows.of(staffMembers.get(caller.organizationId(), id), caller);
    }

    /**
     * What the caller may choose on the page of a staff member.
     *
     * @param id null for a new one
     */
    @Allowed(Permission.MANAGE_STAFF)
    public StaffChoices choices(Long id) {
        var caller = currentCaller.staff();
        var held =
                id == null
                        ? Set.<Long>of()
                        : staffMembers.get(caller.organizationId(), id).departments();
        var offered = new LinkedHashMap<Long, String>();
        var kept = new LinkedHashMap<Long, String>();
        for (var one : organizations.openDepartments(caller.organizationId())) {
            if (Rights.reaches(caller, Set.of(one.id()))) {
                offered.put(one.id(), one.name());
            } else if (held.contains(one.id())) {
                kept.put(one.id(), one.name());
            }
        }
        var roles =
                Arrays.stream(Role.values()).filter(role -> Rights.mayGive(caller, role)).toList();
        return new StaffChoices(offered, roles, kept.isEmpty(), kept);
    }

    /** Mails a link to choose a password; gives the new id. */
    @Allowed(Permission.MANAGE_STAFF)
    public long create(EditStaff edit) {
        var caller = currentCaller.staff();
        // A department that somebody closes at this moment is closed, or not empty.
        organizations.lock(caller.organizationId());
        var check = new InputCheck();
        var name = check.name("firstName", edit.firstName(), "lastName", edit.lastName());
        var email = check.email("email", edit.email());
        if (email != null && staffMembers.findByEmail(email).isPresent()) {
            check.reject("email", TAKEN);
        }
        checkPlace(check, caller, edit);
        checkReach(check, caller, Set.of(), Set.of(), edit);
        check.throwIfInvalid();
        checkGift(caller, Set.of(), edit.roles());
        var member =
                new StaffMember(caller.organizationId(), email, name, Language.EN, clock.instant());
        apply(edit, member);
        staffMembers.add(member);
        invitations.invite(organizations.get(caller.organizationId()), member);
        auditTrail.staff(
                caller.organizationId(),
                member.id(),
                AuditAction.STAFF_CREATED,
                Fact.all(facts.of(member)));
        return member.id();
    }

    /**
     * @throws ChangedMeanwhile if somebody else saved since it was opened
     */
    @Allowed(Permission.MANAGE_STAFF)
    public void save(long id, EditStaff edit) {
        var caller = currentCaller.staff();
        // Of two administrators who give up the role at once the second sees that the first has.
        organizations.lock(caller.organizationId());
        var member = staffMembers.getForChange(caller.organizationId(), id);
        StaffReach.requireEdit(caller, member);
        if (member.version() != edit.version()) {
            throw new ChangedMeanwhile();
        }
        var check = new InputCheck();
        var name = check.name("firstName", edit.firstName(), "lastName", edit.lastName());
        checkPlace(check, caller, edit);
        checkReach(check, caller, member.departments(), member.roles(), edit);
        if (!edit.roles().contains(Role.ORGANIZATIONAL_ADMINISTRATOR)
                && staffMembers.isLastAdministrator(member)) {
            check.reject("roles", LAST_ADMINISTRATOR);
        }
        if (member.isLicensed() && !edit.licensed() && hasDuties(member)) {
            check.reject("licensed", HAS_CLIENTS);
        }
        check.throwIfInvalid();
        checkGift(caller, member.roles(), edit.roles());
        var before = facts.of(member);
        member.rename(name);
        apply(edit, member);
        var changes = Fact.changes(before, facts.of(member));
        auditTrail.staff(
                caller.organizationId(),
                id,
                AuditAction.STAFF_EDITED,
                changes.isEmpty() ? null : changes);
    }

    private boolean hasDuties(StaffMember member) {
        return duties.stream().anyMatch(one -> one.has(member.organizationId(), member.id()));
    }

    /**
     * Mails the link to choose a password once more. Of two who do so at the same moment one sends
     * it and the other is told.
     *
     * @throws com.vtconnect.registration.notification.entity.SentAlready if somebody has just done
     *     so
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if asked for too often
     */
    @Allowed(Permission.MANAGE_STAFF)
    public void resendInvitation(long id) {
        var caller = currentCaller.staff();
        var email = staffMembers.get(caller.organizationId(), id).email();
        limits.countHere(MAIL_TO_ADDRESS, "", email);
        var member = staffMembers.getForChange(caller.organizationId(), id);
        StaffReach.requireEdit(caller, member);
        if (!member.isActive() || member.hasSetUpAccount()) {
            throw new NotAllowed("no invitation to send");
        }
        resends.requireFirst(caller.organizationId(), SubjectKind.STAFF, id);
        invitations.invite(organizations.get(caller.organizationId()), member);
        auditTrail.staff(caller.organizationId(), id, AuditAction.MAIL_RESENT, null);
    }

    private static void apply(EditStaff edit, StaffMember member) {
        member.give(edit.roles(), edit.departments());
        member.license(edit.licensed(), edit.acceptsNewClients());
        member.notifyOfNewClients(edit.newClientNotifications());
    }

    private void checkPlace(InputCheck check, Caller.Staff caller, EditStaff edit) {
        var known =
                organizations.openDepartments(caller.organizationId()).stream()
                        .map(Department::id)
                        .collect(Collectors.toSet());
        if (edit.departments().isEmpty()) {
            check.reject("departments", NEEDS_DEPARTMENT);
        } else if (!known.containsAll(edit.departments())) {
            check.reject("departments", NOT_OFFERED);
        }
    }

    /**
     * Department Administrators put nobody, themselves included, into a department that is not
     * theirs or out of one, and change no roles that would count in such a department.
     */
    private static void checkReach(
            InputCheck check,
            Caller.Staff caller,
            Set<Long> departmentsBefore,
            Set<Role> rolesBefore,
            EditStaff edit) {
        if (caller.reachesEveryDepartment()) {
            return;
        }
        var foreignBefore = without(departmentsBefore, caller.departments());
        var foreignAfter = without(edit.departments(), caller.departments());
        if (!foreignBefore.equals(foreignAfter)) {
            check.reject("departments", NOT_OFFERED);
        } else if (!foreignAfter.isEmpty() && !rolesBefore.equals(edit.roles())) {
            check.reject("roles", NOT_OFFERED);
        }
    }

    private static Set<Long> without(Set<Long> departments, Set<Long> own) {
        return departments.stream().filter(id -> !own.contains(id)).collect(Collectors.toSet());
    }

    private static void checkGift(Caller.Staff caller, Set<Role> before, Set<Role> after) {
        for (var role : Role.values()) {
            if (before.contains(role) != after.contains(role) && !Rights.mayGive(caller, role)) {
                throw new NotAllowed("not the caller's to give: " + role);
            }
        }
    }
}
