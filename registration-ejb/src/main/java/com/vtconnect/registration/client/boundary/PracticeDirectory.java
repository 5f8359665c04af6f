package com.vtconnect.registration.client.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.broadcast.control.Memory;
import com.vtconnect.registration.client.boundary.Directory.Entry;
import com.vtconnect.registration.client.boundary.Directory.Wanted;
import com.vtconnect.registration.client.control.ListedPractitioners;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.Picture;
import com.vtconnect.registration.value.entity.Language;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The practitioners of a practice, as everybody may see them; remembered like all of its portal.
 */
@Stateless
public class PracticeDirectory {

    @Inject Organizations organizations;
    @Inject ListedPractitioners listed;
    @Inject Memory memory;

    /** Names what is remembered. */
    private record Shown(String slug, Language language) {}

    private record Listed(long organizationId, List<Entry> entries) {}

    @Allowed(Permission.EVERYONE)
    public Directory find(String slug, Language language, Wanted wanted) {
        var all =
                memory.recall(
                                new Shown(slug, language),
                                Listed::organizationId,
                                () -> load(slug, language))
                        .entries();
        return new Directory(
                all.stream().filter(wanted::fits).toList(),
                values(all, Entry::languages),
                values(all, Entry::specialties),
                values(all, Entry::departments),
                all.size());
    }

    private Listed load(String slug, Language language) {
        var organization = organizations.get(slug);
        return new Listed(organization.id(), listed.all(organization, language));
    }

    /** Each once, whatever its case. */
    private static List<String> values(
            List<Entry> entries, Function<Entry, List<String>> property) {
        var values = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        entries.stream().map(property).forEach(values::addAll);
        return List.copyOf(values);
    }

    /** Empty for whom the directory does not show. */
    @Allowed(Permission.EVERYONE)
    public Optional<Picture> photo(String slug, long practitionerId) {
        return listed.photo(organizations.get(slug), practitionerId);
    }
}
