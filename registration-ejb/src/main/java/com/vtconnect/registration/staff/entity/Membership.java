package com.vtconnect.registration.staff.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/**
 * That a staff member works in a department; carries the organization so that the database can hold
 * the two to one.
 */
@Embeddable
public class Membership {

    @Column(name = "organization_id")
    private long organizationId;

    @Column(name = "department_id")
    private long departmentId;

    protected Membership() {}

    public Membership(long organizationId, long departmentId) {
        this.organizationId = organizationId;
        this.departmentId = departmentId;
    }

    public long departmentId() {
        return departmentId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Membership membership
                && membership.departmentId == departmentId
                && membership.organizationId == organizationId;
    }

    @Override
    public int hashCode() {
        return Objects.hash(organizationId, departmentId);
    }
}
