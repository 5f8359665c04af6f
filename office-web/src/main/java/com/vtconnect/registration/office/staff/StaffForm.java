package com.vtconnect.registration.office.staff;

import com.vtconnect.registration.access.entity.Role;
import com.vtconnect.registration.staff.boundary.EditStaff;
import com.vtconnect.registration.staff.boundary.StaffRow;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/** What is typed into the staff page. */
public class StaffForm implements Serializable {

    private final int version;
    private final Set<Long> kept;
    private String firstName;
    private String lastName;
    private String email;
    private Role[] roles;
    private Long[] departments;
    private boolean licensed;
    private boolean acceptsNewClients;
    private boolean notified;

    /** Of a new staff member. */
    StaffForm() {
        version = 0;
        kept = Set.of();
        roles = new Role[0];
        departments = new Long[0];
        acceptsNewClients = true;
        notified = true;
    }

    /**
     * @param kept departments that the person who edits cannot reach, and so neither sees as a
     *     choice nor takes away
     */
    StaffForm(StaffRow row, Set<Long> kept) {
        version = row.version();
        this.kept = Set.copyOf(kept);
        firstName = row.firstName();
        lastName = row.lastName();
        email = row.email();
        roles = row.roles().toArray(Role[]::new);
        departments =
                row.departmentIds().stream().filter(id -> !kept.contains(id)).toArray(Long[]::new);
        licensed = row.licensed();
        acceptsNewClients = row.acceptsNewClients();
        notified = row.newClientNotifications();
    }

    EditStaff edit() {
        var all = new HashSet<>(kept);
        all.addAll(Set.of(departments));
        return new EditStaff(
                firstName,
                lastName,
                email,
                Set.of(roles),
                all,
                licensed,
                acceptsNewClients,
                notified,
                version);
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role[] getRoles() {
        return roles.clone();
    }

    public void setRoles(Role[] roles) {
        this.roles = roles.clone();
    }

    public Long[] getDepartments() {
        return departments.clone();
    }

    public void setDepartments(Long[] departments) {
        this.departments = departments.clone();
    }

    public boolean isLicensed() {
        return licensed;
    }

    public void setLicensed(boolean licensed) {
        this.licensed = licensed;
    }

    public boolean isAcceptsNewClients() {
        return acceptsNewClients;
    }

    public void setAcceptsNewClients(boolean acceptsNewClients) {
        this.acceptsNewClients = acceptsNewClients;
    }

    public boolean isNotified() {
        return notified;
    }

    public void setNotified(boolean notified) {
        this.notified = notified;
    }
}
