package com.vtconnect.registration.organization.control;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.organization.entity.Department;
import com.vtconnect.registration.organization.entity.Organization;
import com.vtconnect.registration.organization.entity.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Finds organizations and their departments. */
@ApplicationScoped
public class Organizations {

    @PersistenceContext EntityManager entityManager;

    public Optional<Organization> find(String slug) {
        if (!Slug.isValid(slug)) {
            return Optional.empty();
        }
        return entityManager
                .createQuery(
                        "SELECT o FROM Organization o WHERE o.slug = :slug", Organization.class)
                .setParameter("slug", new Slug(slug))
                .getResultStream()
                .findFirst();
    }

    /**
     * @throws NotFound if there is none at this address, or it is closed
     */
    public Organization get(String slug) {
        return find(slug)
                .filter(Organization::isOpen)
                .orElseThrow(() -> new NotFound("No organization at this address"));
    }

    public Organization get(long id) {
        var organization = entityManager.find(Organization.class, id);
        if (organization == null) {
            throw new NotFound("No such organization");
        }
        return organization;
    }

    /** Who else changes what concerns the whole organization waits until this transaction ends. */
    public void lock(long id) {
        entityManager
                .createNativeQuery("SELECT id FROM organization WHERE id = ?1 FOR NO KEY UPDATE")
                .setParameter(1, id)
                .getSingleResult();
    }

    public boolean areThereAny() {
        return !entityManager
                .createQuery("SELECT o.id FROM Organization o")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public void add(Organization organization) {
        entityManager.persist(organization);
    }

    public void add(Department department) {
        entityManager.persist(department);
    }

    /** Those that are offered, by name. */
    public List<Department> openDepartments(long organizationId) {
        return departments(organizationId).stream().filter(Department::isOpen).toList();
    }

    /** Closed ones as well, by name. */
    public List<Department> departments(long organizationId) {
        return entityManager
                .createQuery(
                        "SELECT d FROM Department d WHERE d.organizationId = :organization ORDER BY LOWER(d.name)",
                        Department.class)
                .setParameter("organization", organizationId)
                .getResultList();
    }

    public Department department(long organizationId, long id) {
        return entityManager
                .createQuery(
                        "SELECT d FROM Department d WHERE d.organizationId = :organization AND d.id = :id",
                        Department.class)
                .setParameter("organization", organizationId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("No such department"));
    }
}
