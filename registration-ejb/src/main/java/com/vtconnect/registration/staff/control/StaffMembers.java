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
}
