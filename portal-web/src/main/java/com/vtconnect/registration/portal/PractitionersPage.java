package com.vtconnect.registration.portal;

import com.vtconnect.registration.client.boundary.Directory;
import com.vtconnect.registration.client.boundary.Directory.Entry;
import com.vtconnect.registration.client.boundary.Directory.Wanted;
import com.vtconnect.registration.client.boundary.PracticeDirectory;
import com.vtconnect.registration.staff.entity.SpokenLanguages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;

/** The practice's directory; what is looked for stands in the address. */
@Named
@RequestScoped
public class PractitionersPage {

    @Inject PracticeDirectory practiceDirectory;
    @Inject Portal portal;
    @Inject HttpServletRequest request;

    private Directory directory;

    public Directory getDirectory() {
        if (directory == null) {
            directory =
                    practiceDirectory.find(
                            portal.getOrganization().slug(), portal.language(), getWanted());
        }
        return directory;
    }

    public Wanted getWanted() {
        return new Wanted(
                request.getParameter("language"),
                request.getParameter("specialty"),
                request.getParameter("department"));
    }

    /** Whether there is anything to choose between. */
    public boolean isSearchable() {
        return getDirectory().listed() > 1;
    }

    /** Fewer than all are shown. */
    public boolean isNarrowed() {
        return getDirectory().entries().size() < getDirectory().listed();
    }

    public List<String> getLanguages() {
        return SpokenLanguages.sorted(getDirectory().languages(), LanguageFilter.locale(request));
    }

    public String languageName(String code) {
        return SpokenLanguages.name(code, LanguageFilter.locale(request));
    }

    public String languagesOf(Entry entry) {
        return SpokenLanguages.sorted(entry.languages(), LanguageFilter.locale(request)).stream()
                .map(this::languageName)
                .collect(Collectors.joining(", "));
    }

    public String departmentsOf(Entry entry) {
        return String.join(" · ", entry.departments());
    }

    public String photoOf(Entry entry) {
        return portal.link("photo") + "?of=" + entry.id() + "&v=" + entry.photoVersion();
    }

    /** Where there is no photograph. */
    public String initialsOf(Entry entry) {
        var names = entry.name().split(" ");
        var last = names[names.length - 1];
        return names[0].substring(0, names[0].offsetByCodePoints(0, 1))
                + (names.length == 1 ? "" : last.substring(0, last.offsetByCodePoints(0, 1)));
    }
}
