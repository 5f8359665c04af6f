package com.vtconnect.registration.client.control;

import com.vtconnect.registration.client.boundary.Directory.Entry;
import com.vtconnect.registration.organization.entity.Organization;
import com.vtconnect.registration.organization.entity.Picture;
import com.vtconnect.registration.value.entity.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reads the practitioners who are listed and there; two statements, however many there are. */
@ApplicationScoped
public class ListedPractitioners {

    private static final String SHOWN =
            """
            FROM practitioner_listing l JOIN staff_member s ON s.id = l.staff_member_id AND s.active AND s.licensed
            WHERE l.organization_id = ?1 AND l.is_listed
            """;

    @PersistenceContext EntityManager entityManager;
    @Inject PractitionerLoad load;

    /** By last name. */
    @SuppressWarnings("unchecked")
    public List<Entry> all(Organization organization, Language language) {
        var full = load.full(organization.id());
        var rows =
                (List<Object[]>)
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT s.id, s.first_name || ' ' || s.last_name,
                                            (SELECT string_agg(d.name, E'\\n' ORDER BY lower(d.name))
                                             FROM staff_department sd JOIN department d ON d.id = sd.department_id
                                             WHERE sd.staff_member_id = s.id AND d.closed_at IS NULL),
                                            (SELECT string_agg(language, E'\\n') FROM listing_language
                                             WHERE staff_member_id = s.id),
                                            (SELECT string_agg(name, E'\\n' ORDER BY position) FROM listing_specialty
                                             WHERE staff_member_id = s.id),
                                            CASE ?2 WHEN 'ES' THEN coalesce(l.about_es, l.about_en)
                                                ELSE coalesce(l.about_en, l.about_es) END,
                                            l.photo_version, s.accepts_new_clients
                                        %s ORDER BY lower(s.last_name), lower(s.first_name), s.id
                                        """
                                                .formatted(SHOWN))
                                .setParameter(1, organization.id())
                                .setParameter(2, language.name())
                                .getResultList();
        return rows.stream()
                .map(
                        row -> {
                            var id = ((Number) row[0]).longValue();
                            return new Entry(
                                    id,
                                    (String) row[1],
                                    lines(row[2]),
                                    lines(row[3]),
                                    lines(row[4]),
                                    (String) row[5],
                                    (String) row[6],
                                    (Boolean) row[7] && !full.contains(id));
                        })
                .toList();
    }

    @SuppressWarnings("unchecked")
    public Optional<Picture> photo(Organization organization, long practitionerId) {
        return ((List<Object[]>)
                        entityManager
                                .createNativeQuery(
                                        "SELECT l.photo, l.photo_type, l.photo_version "
                                                + SHOWN
                                                + " AND s.id = ?2 AND l.photo IS NOT NULL")
                                .setParameter(1, organization.id())
                                .setParameter(2, practitionerId)
                                .getResultList())
                .stream()
                        .map(row -> new Picture((byte[]) row[0], (String) row[1], (String) row[2]))
                        .findFirst();
    }

    private static List<String> lines(Object text) {
        return text == null ? List.of() : List.of(((String) text).split("\n"));
    }
}
