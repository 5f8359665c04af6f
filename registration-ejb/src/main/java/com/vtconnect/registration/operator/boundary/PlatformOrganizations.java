package com.vtconnect.registration.operator.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.control.SignInSessions;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.account.boundary.CreateOrganization;
import com.vtconnect.registration.account.control.NewOrganizations;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.operator.control.OrganizationCounts;
import com.vtconnect.registration.organization.control.Organizations;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** The organizations of the platform, as operators make, close and reopen them. */
@Stateless
public class PlatformOrganizations {

    public static final int PAGE = 50;

    @Inject OrganizationCounts counts;
    @Inject NewOrganizations newOrganizations;
    @Inject Organizations organizations;
    @Inject SignInSessions sessions;
    @Inject AuditTrail auditTrail;
    @Inject Clock clock;

    /**
     * By name.
     *
     * @param search a part of the name or the portal address, may be null
     * @param first the first row of the page, from 0
     */
    @Allowed(Permission.OPERATE)
    public OrganizationRows page(String search, int first) {
        return counts.page(search, Math.max(0, first), PAGE);
    }

    @Allowed(Permission.OPERATE)
    public OrganizationRow get(long id) {
        return counts.find(id).orElseThrow(() -> new NotFound("No such organization"));
    }

    /**
     * Makes it with its first department and its first administrator, who is mailed a link to
     * choose a password; gives its id.
     *
     * @throws com.vtconnect.registration.value.entity.InvalidInput with every field that is wrong
     */
    @Allowed(Permission.OPERATE)
    public long create(CreateOrganization command) {
        newOrganizations.lock();
        var plan = newOrganizations.checked(command);
        newOrganizations.create(plan);
        return organizations.get(plan.slug().text()).id();
    }

    /**
     * From now on nobody of it signs in, and who is signed in no longer is; its records stay. Says
     * whether it was open.
     */
    @Allowed(Permission.OPERATE)
    public boolean close(long id) {
        organizations.lock(id);
        var organization = organizations.get(id);
        if (!organization.isOpen()) {
            return false;
        }
        organization.close(clock.instant());
        sessions.endAllOfOrganization(id);
        auditTrail.organization(id, AuditAction.ORGANIZATION_CLOSED, null);
        return true;
    }

    /** Everything is as it was before it was closed. Says whether it was closed. */
    @Allowed(Permission.OPERATE)
    public boolean reopen(long id) {
        organizations.lock(id);
        var organization = organizations.get(id);
        if (organization.isOpen()) {
            return false;
        }
        organization.reopen();
        auditTrail.organization(id, AuditAction.ORGANIZATION_REOPENED, null);
        return true;
    }
}
