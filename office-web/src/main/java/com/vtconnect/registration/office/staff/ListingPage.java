package com.vtconnect.registration.office.staff;

import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.RequestedId;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.staff.boundary.ListingDetails;
import com.vtconnect.registration.staff.boundary.Listings;
import com.vtconnect.registration.staff.entity.SpokenLanguages;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** A practitioner's directory listing, their own or that of somebody whom one manages. */
@Named("staffListing")
@ViewScoped
public class ListingPage implements Serializable {

    @Inject Listings listings;
    @Inject Office office;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private ListingDetails details;
    private ListingForm form;

    @PostConstruct
    void open() {
        details = listings.get(RequestedId.of(request, "id"));
        form = new ListingForm(details);
    }

    public void save() {
        try {
            listings.save(details.id(), form.edit());
            office.goTo("staff/listing?id=" + details.id() + "&told=saved");
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (ChangedMeanwhile changed) {
            words.problem(null, "problem.changed-meanwhile");
        }
    }

    public List<String> getLanguages() {
        return SpokenLanguages.offered(locale());
    }

    public String languageName(String code) {
        return SpokenLanguages.name(code, locale());
    }

    private Locale locale() {
        return words.language().locale();
    }

    public ListingDetails getDetails() {
        return details;
    }

    public ListingForm getForm() {
        return form;
    }
}
