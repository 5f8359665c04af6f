package com.vtconnect.registration.staff.entity;

import com.vtconnect.registration.organization.entity.Picture;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a practitioner stands in the practice's public directory. Kept apart from the staff member,
 * who is read at every turn, because of the photograph.
 */
@Entity
@Table(name = "practitioner_listing")
public class Listing {

    @Id
    @Column(name = "staff_member_id")
    private long staffMemberId;

    @Column(name = "organization_id")
    private long organizationId;

    @Column(name = "is_listed")
    private boolean listed;

    @Column(name = "about_en")
    private String aboutEn;

    @Column(name = "about_es")
    private String aboutEs;

    private byte[] photo;

    @Column(name = "photo_type")
    private String photoType;

    @Column(name = "photo_version")
    private String photoVersion;

    @ElementCollection
    @CollectionTable(name = "listing_language", joinColumns = @JoinColumn(name = "staff_member_id"))
    @Column(name = "language")
    private Set<String> languages = new HashSet<>();

    @ElementCollection
    @CollectionTable(
            name = "listing_specialty",
            joinColumns = @JoinColumn(name = "staff_member_id"))
    @OrderColumn(name = "position")
    @Column(name = "name")
    private List<String> specialties = new ArrayList<>();

    @Version private int version;

    protected Listing() {}

    /** Empty, and not shown. */
    public Listing(StaffMember practitioner) {
        this.staffMemberId = practitioner.id();
        this.organizationId = practitioner.organizationId();
    }

    /**
     * @param languages codes of {@link SpokenLanguages}
     */
    public void describe(
            Set<String> languages, List<String> specialties, String aboutEn, String aboutEs) {
        this.languages = new HashSet<>(languages);
        this.specialties = new ArrayList<>(specialties);
        this.aboutEn = aboutEn;
        this.aboutEs = aboutEs;
    }

    public void show(boolean listed) {
        this.listed = listed;
    }

    public void showPhoto(Picture picture) {
        photo = picture.bytes();
        photoType = picture.type();
        photoVersion = picture.version();
    }

    public void removePhoto() {
        photo = null;
        photoType = null;
        photoVersion = null;
    }

    public boolean isListed() {
        return listed;
    }

    public Set<String> languages() {
        return Set.copyOf(languages);
    }

    /** In the order in which they were given. */
    public List<String> specialties() {
        return List.copyOf(specialties);
    }

    public String aboutEn() {
        return aboutEn;
    }

    public String aboutEs() {
        return aboutEs;
    }

    /** Null without one. */
    public Picture photo() {
        return photoVersion == null ? null : new Picture(photo, photoType, photoVersion);
    }

    /** Changes with the photograph, for its address; null without one. */
    public String photoVersion() {
        return photoVersion;
    }

    public int version() {
        return version;
    }
}
