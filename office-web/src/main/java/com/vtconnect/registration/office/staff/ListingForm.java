package com.vtconnect.registration.office.staff;

import com.vtconnect.registration.staff.boundary.EditListing;
import com.vtconnect.registration.staff.boundary.ListingDetails;
import java.io.Serializable;
import java.util.Set;

/** What is typed into the listing page. */
public class ListingForm implements Serializable {

    private final int version;
    private String[] languages;
    private String specialties;
    private String aboutEn;
    private String aboutEs;
    private boolean listed;
    private String capacity;

    ListingForm(ListingDetails details) {
        version = details.version();
        languages = details.languages().toArray(String[]::new);
        specialties = String.join("\n", details.specialties());
        aboutEn = details.aboutEn();
        aboutEs = details.aboutEs();
        listed = details.isListed();
        capacity = details.capacity() == null ? null : details.capacity().toString();
    }

    EditListing edit() {
        return new EditListing(
                Set.of(languages), specialties, aboutEn, aboutEs, listed, capacity, version);
    }

    public String[] getLanguages() {
        return languages.clone();
    }

    public void setLanguages(String[] languages) {
        this.languages = languages.clone();
    }

    public String getSpecialties() {
        return specialties;
    }

    public void setSpecialties(String specialties) {
        this.specialties = specialties;
    }

    public String getAboutEn() {
        return aboutEn;
    }

    public void setAboutEn(String aboutEn) {
        this.aboutEn = aboutEn;
    }

    public String getAboutEs() {
        return aboutEs;
    }

    public void setAboutEs(String aboutEs) {
        this.aboutEs = aboutEs;
    }

    public boolean isListed() {
        return listed;
    }

    public void setListed(boolean listed) {
        this.listed = listed;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String capacity) {
        this.capacity = capacity;
    }
}
