package com.vtconnect.registration.staff.control;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Role;
import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds staff members, always within one organization, except by the address they sign in with. */
@ApplicationScoped
public class StaffMembers {

    @PersistenceContext EntityManager entityManager;

    public void add(StaffMember member) {
        entityManager.persist(member);
    }

    /**
     * All of them, by last name, with roles and departments; three queries however many there are.
     */
    public List<StaffMember> all(long organizationId) {
        return entityManager
                .createQuery(
                        """
                        SELECT s FROM StaffMember s WHERE s.organizationId = :organization
                        ORDER BY LOWER(s.lastName), LOWER(s.firstName), s.id
                        """,
                        StaffMember.class)
                .setParameter("organization", organizationId)
                .setHint("eclipselink.batch", "s.roles")
                .setHint("eclipselink.batch", "s.memberships")
                .getResultList();
    }

    /** Reads them, so that asking for one after the other costs nothing. */
    public void read(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            entityManager
                    .createQuery(
                            "SELECT s FROM StaffMember s WHERE s.id IN :ids", StaffMember.class)
                    .setParameter("ids", ids)
                    .getResultList();
        }
    }

    public StaffMember get(long organizationId, long id) {
        return find(organizationId, id).orElseThrow(() -> new NotFound("No such staff member"));
    }

    public Optional<StaffMember> find(long organizationId, long id) {
        return Optional.ofNullable(entityManager.find(StaffMember.class, id))
                .filter(member -> member.organizationId() == organizationId);
    }

    /**
     * As they are now; who would change them or give them a client waits until this transaction
     * ends.
     */
    public StaffMember getForChange(long organizationId, long id) {
        return locked(organizationId, id, "FOR NO KEY UPDATE")
                .orElseThrow(() -> new NotFound("No such staff member"));
    }

    /**
     * A practitioner who stays one until this transaction ends; empty if it is none. Whoever locks
     * a client as well locks that first.
     */
    public Optional<StaffMember> holdPractitioner(long organizationId, long id) {
        return locked(organizationId, id, "FOR SHARE").filter(StaffMember::isPractitioner);
    }

    private Optional<StaffMember> locked(long organizationId, long id, String lock) {
        var isThere =
                !entityManager
                        .createNativeQuery(
                                "SELECT id FROM staff_member WHERE organization_id = ?1 AND id = ?2 "
                                        + lock)
                        .setParameter(1, organizationId)
                        .setParameter(2, id)
                        .getResultList()
                        .isEmpty();
        var member = isThere ? find(organizationId, id) : Optional.<StaffMember>empty();
        member.ifPresent(entityManager::refresh);
        return member;
    }

    /** Whether a record that stays names them: then they can only be inactivated. */
    public boolean isNamed(StaffMember member) {
        return (Boolean)
                entityManager
                        .createNativeQuery("SELECT is_staff_member_named(?1)")
                        .setParameter(1, member.id())
                        .getSingleResult();
    }

    public void remove(StaffMember member) {
        entityManager.remove(member);
    }

    /** Over all organizations: staff sign in at one address. */
    public Optional<StaffMember> findByEmail(EmailAddress email) {
        return entityManager
                .createQuery(
                        "SELECT s FROM StaffMember s WHERE s.email = :email", StaffMember.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    /** The active Organizational Administrators. */
    public List<StaffMember> administrators(long organizationId) {
        return all(organizationId).stream()
                .filter(member -> member.isActive() && member.is(Role.ORGANIZATIONAL_ADMINISTRATOR))
                .toList();
    }

    /**
     * Whether the practice would be without an administrator if this one were none any more. One
     * who is invited and cannot sign in yet counts only where nobody can. Ask under the
     * organization's lock; at the commit the database asks the same (V040).
     */
    public boolean isLastAdministrator(StaffMember member) {
        var administrators = administrators(member.organizationId());
        var others = administrators.stream().filter(one -> one.id() != member.id()).toList();
        return administrators.contains(member)
                && (others.isEmpty()
                        || member.hasSetUpAccount()
                                && others.stream().noneMatch(StaffMember::hasSetUpAccount));
    }
}
