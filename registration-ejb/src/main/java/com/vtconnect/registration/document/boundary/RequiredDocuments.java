package com.vtconnect.registration.document.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.document.control.Signatures;
import com.vtconnect.registration.document.entity.DocumentFile;
import com.vtconnect.registration.organization.control.Organizations;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What is to be signed, to be read by whoever is about to register. */
@Stateless
public class RequiredDocuments {

    @Inject Organizations organizations;
    @Inject Signatures signatures;

    /**
     * @param versionId also one that was replaced since a page has shown it
     * @throws NotFound if the practice does not ask for it
     */
    @Allowed(Permission.EVERYONE)
    public DocumentFile file(String slug, long versionId) {
        return signatures
                .findAsked(organizations.get(slug).id(), versionId)
                .orElseThrow(() -> new NotFound("Not to be signed"));
    }
}
