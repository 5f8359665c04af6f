package com.vtconnect.registration.operator.boundary;

import com.vtconnect.registration.organization.entity.Kind;
import java.time.Instant;

/**
 * An organization as an operator sees it: how many there are of what, and nobody.
 *
 * @param closedAt null while it is open
 * @param staff who may sign in
 * @param clients of whom there is a record, inactive ones too
 * @param unsentMails that failed, so far or for good
 */
public record OrganizationRow(
        long id,
        String slug,
        String name,
        Kind kind,
        String timeZone,
        Instant createdAt,
        Instant closedAt,
        long staff,
        long clients,
        long unsentMails) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
