package com.vtconnect.registration.office.staff;

import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.staff.boundary.Listings;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;

/** The photograph on the listing page; a form of its own, saved at once. */
@Named
@RequestScoped
public class PhotoPanel {

    @Inject Listings listings;
    @Inject Office office;
    @Inject Words words;

    private Part picture;

    public void upload(long id) throws IOException {
        try {
            if (picture == null || picture.getSize() == 0) {
                throw new InvalidInput("photo", Reason.MISSING);
            }
            try (var stream = picture.getInputStream()) {
                listings.uploadPhoto(id, stream.readAllBytes());
            }
            office.goTo("staff/listing?id=" + id + "&told=photo");
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        }
    }

    public void remove(long id) {
        listings.removePhoto(id);
        office.goTo("staff/listing?id=" + id + "&told=photo-removed");
    }

    public Part getPicture() {
        return picture;
    }

    public void setPicture(Part picture) {
        this.picture = picture;
    }
}
