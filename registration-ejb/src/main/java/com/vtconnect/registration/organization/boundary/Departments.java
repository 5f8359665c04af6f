package com.vtconnect.registration.organization.boundary;

import static com.vtconnect.registration.value.entity.Problem.Reason.HAS_STAFF;
import static com.vtconnect.registration.value.entity.Problem.Reason.LAST_DEPARTMENT;
import static com.vtconnect.registration.value.entity.Problem.Reason.TAKEN;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.Department;
import com.vtconnect.registration.value.entity.InputCheck;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** The departments of the own organization. */
@Stateless
public class Departments {

    private static final int MAX_NAME = 80;

    /** Counted for all departments at once, and each client once in a department. */
    private static final String CLIENTS =
            """
            SELECT department_id, count(*) AS clients FROM (
                SELECT DISTINCT sd.department_id, a.client_id FROM association a
                JOIN client c ON c.id = a.client_id
                JOIN staff_department sd ON sd.staff_member_id = a.practitioner_id
                WHERE a.organization_id = ?1 AND a.ended_at IS NULL
                    AND c.organization_id = ?1 AND c.inactive_since IS NULL) one
            GROUP BY department_id
            """;

    @PersistenceContext EntityManager entityManager;
    @Inject Organizations organizations;
    @Inject CurrentCaller currentCaller;
    @Inject AuditTrail auditTrail;
    @Inject Clock clock;

    /** Those that are open, by name. */
    @Allowed(Permission.EDIT_ORGANIZATION)
    public List<DepartmentRow> all() {
        return rows().stream().filter(DepartmentRow::isOpen).toList();
    }

    /** Those that are closed, by name: nobody who is active is in one. */
    @Allowed(Permission.EDIT_ORGANIZATION)
    public List<DepartmentRow> closed() {
        return organizations.departments(currentCaller.staff().organizationId()).stream()
                .filter(one -> !one.isOpen())
                .map(one -> new DepartmentRow(one.id(), one.name(), 0, 0, 0, false))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<DepartmentRow> rows() {
        return ((List<Object[]>)
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT d.id, d.name, count(s.id), count(s.id) FILTER (WHERE s.licensed),
                                            coalesce(max(care.clients), 0), d.closed_at IS NULL
                                        FROM department d
                                        LEFT JOIN staff_department sd ON sd.department_id = d.id
                                        LEFT JOIN staff_member s ON s.id = sd.staff_member_id AND s.active
                                        LEFT JOIN (%s) care ON care.department_id = d.id
                                        WHERE d.organization_id = ?1
                                        GROUP BY d.id ORDER BY lower(d.name)
                                        """
                                                .formatted(CLIENTS))
                                .setParameter(1, currentCaller.staff().organizationId())
                                .getResultList())
                .stream()
                        .map(
                                row ->
                                        new DepartmentRow(
                                                ((Number) row[0]).longValue(),
                                                (String) row[1],
                                                ((Number) row[2]).longValue(),
                                                ((Number) row[3]).longValue(),
                                                ((Number) row[4]).longValue(),
                                                (Boolean) row[5]))
                        .toList();
    }

    /** Gives its id. */
    @Allowed(Permission.EDIT_ORGANIZATION)
    public long create(String name) {
        var organizationId = currentCaller.staff().organizationId();
        organizations.lock(organizationId);
        var department =
                new Department(
                        organizationId, checkedName(organizationId, null, name), clock.instant());
        organizations.add(department);
        audit(organizationId, department, AuditAction.DEPARTMENT_CREATED, department.name());
        return department.id();
    }

    @Allowed(Permission.EDIT_ORGANIZATION)
    public void rename(long id, String name) {
        var organizationId = currentCaller.staff().organizationId();
        organizations.lock(organizationId);
        var department = organizations.department(organizationId, id);
        var before = department.name();
        department.rename(checkedName(organizationId, id, name));
        audit(
                organizationId,
                department,
                AuditAction.DEPARTMENT_RENAMED,
                before + " → " + department.name());
    }

    /**
     * It is offered nowhere any more; what happened keeps its name.
     *
     * @throws com.vtconnect.registration.value.entity.InvalidInput of field "department" if active
     *     staff are in it or it is the last that is open
     */
    @Allowed(Permission.EDIT_ORGANIZATION)
    public void close(long id) {
        var organizationId = currentCaller.staff().organizationId();
        // Whom somebody puts into it at this moment is seen here, or sees it closed.
        organizations.lock(organizationId);
        var department = organizations.department(organizationId, id);
        var row = rows().stream().filter(one -> one.id() == id).findFirst().orElseThrow();
        var check = new InputCheck();
        if (row.staff() > 0) {
            check.reject("department", HAS_STAFF);
        }
        if (all().stream().allMatch(one -> one.id() == id)) {
            check.reject("department", LAST_DEPARTMENT);
        }
        check.throwIfInvalid();
        if (department.isOpen()) {
            department.close(clock.instant());
            audit(organizationId, department, AuditAction.DEPARTMENT_CLOSED, department.name());
        }
    }

    @Allowed(Permission.EDIT_ORGANIZATION)
    public void reopen(long id) {
        var organizationId = currentCaller.staff().organizationId();
        organizations.lock(organizationId);
        var department = organizations.department(organizationId, id);
        if (!department.isOpen()) {
            department.reopen();
            audit(organizationId, department, AuditAction.DEPARTMENT_REOPENED, department.name());
        }
    }

    private String checkedName(long organizationId, Long own, String typed) {
        var check = new InputCheck();
        var name = check.requiredLine("name", typed, MAX_NAME);
        var taken =
                organizations.departments(organizationId).stream()
                        .anyMatch(
                                other ->
                                        other.name().equalsIgnoreCase(name)
                                                && !Long.valueOf(other.id()).equals(own));
        if (taken) {
            check.reject("name", TAKEN);
        }
        check.throwIfInvalid();
        return name;
    }

    private void audit(
            long organizationId, Department department, AuditAction action, String detail) {
        auditTrail.by(
                currentCaller.get(),
                organizationId,
                action,
                SubjectKind.DEPARTMENT,
                department.id(),
                detail);
    }
}
