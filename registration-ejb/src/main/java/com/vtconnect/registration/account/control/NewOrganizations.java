package com.vtconnect.registration.account.control;

import static com.vtconnect.registration.value.entity.Problem.Reason.NOT_A_SLUG;
import static com.vtconnect.registration.value.entity.Problem.Reason.NOT_A_TIME_ZONE;
import static com.vtconnect.registration.value.entity.Problem.Reason.NOT_OFFERED;
import static com.vtconnect.registration.value.entity.Problem.Reason.TAKEN;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.Role;
import com.vtconnect.registration.account.boundary.CreateOrganization;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.Department;
import com.vtconnect.registration.organization.entity.Kind;
import com.vtconnect.registration.organization.entity.Organization;
import com.vtconnect.registration.organization.entity.Slug;
import com.vtconnect.registration.staff.control.StaffInvitations;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.InputCheck;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.PersonName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;

/** Makes an organization with its first department and its first administrator. */
@ApplicationScoped
@Transactional
public class NewOrganizations {

    private static final long LOCK = 4711;
    private static final int MAX_NAME = 120;
    private static final String FIRST_DEPARTMENT = "General";

    @PersistenceContext EntityManager entityManager;
    @Inject Organizations organizations;
    @Inject StaffMembers staffMembers;
    @Inject StaffInvitations invitations;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;

    public record Plan(
            Slug slug,
            String name,
            Kind kind,
            ZoneId timeZone,
            PersonName admin,
            EmailAddress adminEmail,
            boolean adminIsPractitioner) {}

    /** Two who set up at the same moment come one after the other. */
    public void lock() {
        entityManager
                .createNativeQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(?1)) AS locked")
                .setParameter(1, LOCK)
                .getSingleResult();
    }

    /**
     * @throws com.vtconnect.registration.value.entity.InvalidInput with every field that is wrong
     */
    public Plan checked(CreateOrganization command) {
        var check = new InputCheck();
        var name = check.requiredLine("name", command.name(), MAX_NAME);
        if (!Slug.isValid(command.slug())) {
            check.reject("slug", NOT_A_SLUG);
        } else if (isTaken(new Slug(command.slug()))) {
            check.reject("slug", TAKEN);
        }
        if (command.kind() == null) {
            check.reject("kind", NOT_OFFERED);
        }
        if (command.timeZone() == null
                || !ZoneId.getAvailableZoneIds().contains(command.timeZone())) {
            check.reject("timeZone", NOT_A_TIME_ZONE);
        }
        var admin =
                check.name(
                        "adminFirstName",
                        command.adminFirstName(),
                        "adminLastName",
                        command.adminLastName());
        var email = check.email("adminEmail", command.adminEmail());
        if (email != null && isTaken(email)) {
            check.reject("adminEmail", TAKEN);
        }
        check.throwIfInvalid();
        return new Plan(
                new Slug(command.slug()),
                name,
                command.kind(),
                ZoneId.of(command.timeZone()),
                admin,
                email,
                command.adminIsPractitioner());
    }

    protected boolean isTaken(Slug slug) {
        return organizations.find(slug.text()).isPresent();
    }

    protected boolean isTaken(EmailAddress email) {
        return staffMembers.findByEmail(email).isPresent();
    }

    /** Gives the administrator's id. */
    public long create(Plan plan) {
        var now = clock.instant();
        var organization =
                new Organization(plan.slug(), plan.name(), plan.kind(), plan.timeZone(), now);
        organizations.add(organization);
        var department = new Department(organization.id(), FIRST_DEPARTMENT, now);
        organizations.add(department);
        var admin =
                new StaffMember(
                        organization.id(), plan.adminEmail(), plan.admin(), Language.EN, now);
        admin.give(Set.of(Role.ORGANIZATIONAL_ADMINISTRATOR), Set.of(department.id()));
        admin.license(plan.adminIsPractitioner(), true);
        staffMembers.add(admin);
        invitations.invite(organization, admin);
        var caller = currentCaller.get();
        auditTrail.by(
                caller instanceof Caller.Operator ? caller : Caller.SYSTEM,
                organization.id(),
                AuditAction.ORGANIZATION_CREATED,
                SubjectKind.ORGANIZATION,
                organization.id(),
                plan.name());
        return admin.id();
    }
}
