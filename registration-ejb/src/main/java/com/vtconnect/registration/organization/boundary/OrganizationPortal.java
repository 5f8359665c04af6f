package com.vtconnect.registration.organization.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.broadcast.control.Memory;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.Organization;
import com.vtconnect.registration.organization.entity.Picture;
import com.vtconnect.registration.value.entity.Language;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** What everybody may see of a practice: its portal. */
@Stateless
public class OrganizationPortal {

    @Inject Organizations organizations;
    @Inject Memory memory;

    private record Shown(String slug, Language language) {}

    /** Empty if there is no practice at this address. */
    @Allowed(Permission.EVERYONE)
    public Optional<PortalOrganization> find(String slug, Language language) {
        return Optional.ofNullable(
                memory.recall(
                        new Shown(slug, language),
                        PortalOrganization::id,
                        () ->
                                organizations
                                        .find(slug)
                                        .map(organization -> shown(organization, language))
                                        .orElse(null)));
    }

    @Allowed(Permission.EVERYONE)
    public Optional<Picture> logo(String slug) {
        return organizations.find(slug).map(Organization::logo);
    }

    private static PortalOrganization shown(Organization organization, Language language) {
        var email = organization.contactEmail();
        return new PortalOrganization(
                organization.id(),
                organization.slug().text(),
                organization.name(),
                organization.kind(),
                organization.timeZone(),
                organization.welcome(language),
                email == null ? null : email.text(),
                organization.contactPhone(),
                organization.address(),
                organization.logoVersion(),
                organization.isOpen());
    }
}
