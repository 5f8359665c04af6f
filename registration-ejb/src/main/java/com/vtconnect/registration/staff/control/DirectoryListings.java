package com.vtconnect.registration.staff.control;

import com.vtconnect.registration.staff.entity.Listing;
import com.vtconnect.registration.staff.entity.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Finds practitioners' directory listings; each has one from the first time it is edited. */
@ApplicationScoped
public class DirectoryListings {

    @PersistenceContext EntityManager entityManager;
    @Inject StaffMembers staffMembers;

    public Optional<Listing> find(StaffMember practitioner) {
        return Optional.ofNullable(entityManager.find(Listing.class, practitioner.id()));
    }

    /** Of two who begin one at the same moment the second waits and finds it. */
    public Listing getForChange(StaffMember practitioner) {
        staffMembers.getForChange(practitioner.organizationId(), practitioner.id());
        return find(practitioner)
                .orElseGet(
                        () -> {
                            var listing = new Listing(practitioner);
                            entityManager.persist(listing);
                            return listing;
                        });
    }
}
