package com.vtconnect.registration.secondstep.entity;

import com.vtconnect.registration.access.entity.SecondStepOwner;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Whose it is: a member of staff's within an organization, or an operator's. */
@Embeddable
public class OwnerColumns {

    @Column(name = "organization_id")
    private Long organizationId;

    @Column(name = "staff_member_id")
    private Long staffMemberId;

    @Column(name = "operator_id")
    private Long operatorId;

    protected OwnerColumns() {}

    OwnerColumns(SecondStepOwner owner) {
        organizationId = owner.practiceId();
        staffMemberId = owner.isOperator() ? null : owner.id();
        operatorId = owner.isOperator() ? owner.id() : null;
    }

    /** Null for an operator. */
    public Long organizationId() {
        return organizationId;
    }

    /** Null for an operator. */
    public Long staffMemberId() {
        return staffMemberId;
    }

    /** Null for a member of staff. */
    public Long operatorId() {
        return operatorId;
    }
}
