package com.vtconnect.registration.audit.entity;

/**
 * Something was done, told to whoever in this module observes it; with the transaction's success it
 * is true.
 *
 * @param organizationId null if it concerns none
 */
public record Audited(Long organizationId, AuditAction action) {

    /**
     * Whether the organization itself, its departments, its documents or its staff have changed.
     */
    public boolean changesOrganization() {
        return switch (action) {
            case ORGANIZATION_CREATED,
                    ORGANIZATION_EDITED,
                    ORGANIZATION_CLOSED,
                    ORGANIZATION_REOPENED,
                    DEPARTMENT_CREATED,
                    DEPARTMENT_RENAMED,
                    DEPARTMENT_CLOSED,
                    DEPARTMENT_REOPENED,
                    DOCUMENT_UPLOADED,
                    DOCUMENT_REPLACED,
                    DOCUMENT_RENAMED,
                    DOCUMENT_WITHDRAWN,
                    DOCUMENT_OFFERED_AGAIN,
                    STAFF_CREATED,
                    STAFF_EDITED,
                    STAFF_INACTIVATED,
                    STAFF_REACTIVATED,
                    STAFF_DELETED,
                    LISTING_EDITED ->
                    organizationId != null;
            default -> false;
        };
    }
}
