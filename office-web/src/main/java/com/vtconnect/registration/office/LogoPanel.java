package com.vtconnect.registration.office;

import com.vtconnect.registration.organization.boundary.OrganizationProfile;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;

/** The practice's logo on the Organization page; a form of its own, saved at once. */
@Named
@RequestScoped
public class LogoPanel {

    @Inject OrganizationProfile profile;
    @Inject Office office;
    @Inject Words words;

    private Part picture;

    public void upload() throws IOException {
        try {
            if (picture == null || picture.getSize() == 0) {
                throw new InvalidInput("logo", Reason.MISSING);
            }
            try (var stream = picture.getInputStream()) {
                profile.uploadLogo(stream.readAllBytes());
            }
            office.goTo("organization?told=logo");
        } catch (InvalidInput invalid) {
            invalid.problems()
                    .forEach(problem -> words.problem("logo", "problem.logo." + problem.reason()));
        }
    }

    public void remove() {
        profile.removeLogo();
        office.goTo("organization?told=logo-removed");
    }

    public Part getPicture() {
        return picture;
    }

    public void setPicture(Part picture) {
        this.picture = picture;
    }
}
