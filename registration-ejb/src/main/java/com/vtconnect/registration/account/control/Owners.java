package com.vtconnect.registration.account.control;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.AccountOwner;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.organization.entity.Organization;
import com.vtconnect.registration.staff.control.StaffMembers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Finds whose account it is, among clients and staff. */
@ApplicationScoped
public class Owners {

    @Inject Clients clients;
    @Inject StaffMembers staffMembers;
    @Inject CurrentCaller currentCaller;

    /** Whoever is signed in. */
    public AccountOwner me() {
        return currentCaller.get() instanceof Caller.Staff staff
                ? staffMembers.get(staff.organizationId(), staff.id())
                : clients.get(currentCaller.client().organizationId(), currentCaller.client().id());
    }

    /** Whoever is signed in, so that of two who change the account at once one comes second. */
    public AccountOwner lockMe() {
        return currentCaller.get() instanceof Caller.Staff staff
                ? lock(staff.organizationId(), null, staff.id())
                : lock(currentCaller.client().organizationId(), currentCaller.client().id(), null);
    }

    /**
     * @param clientId null for staff
     * @param staffMemberId null for a client
     */
    public AccountOwner lock(long organizationId, Long clientId, Long staffMemberId) {
        return clientId == null
                ? staffMembers.getForChange(organizationId, staffMemberId)
                : clients.getForDecision(organizationId, clientId);
    }

    /**
     * @param clientId null for staff
     * @param staffMemberId null for a client
     */
    public Optional<AccountOwner> find(long organizationId, Long clientId, Long staffMemberId) {
        return clientId == null
                ? staffMembers.find(organizationId, staffMemberId).map(AccountOwner.class::cast)
                : clients.find(organizationId, clientId).map(AccountOwner.class::cast);
    }

    /** What the owner's password must not be made of. */
    public static List<String> personal(AccountOwner owner, Organization organization) {
        return List.of(
                owner.name().full(),
                owner.email().text(),
                organization.name(),
                organization.slug().text());
    }
}
