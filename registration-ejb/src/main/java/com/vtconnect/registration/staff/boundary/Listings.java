package com.vtconnect.registration.staff.boundary;

import static com.vtconnect.registration.value.entity.Problem.Reason.NOT_OFFERED;
import static com.vtconnect.registration.value.entity.Problem.Reason.TOO_MANY;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.organization.control.PhotoEncoder;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.organization.entity.Picture;
import com.vtconnect.registration.staff.control.DirectoryListings;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.control.StaffReach;
import com.vtconnect.registration.staff.entity.Listing;
import com.vtconnect.registration.staff.entity.SpokenLanguages;
import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.InputCheck;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * How practitioners stand in the practice's directory. They describe themselves; whether they are
 * listed and how many clients they take is for those who manage them.
 */
@Stateless
public class Listings {

    private static final int MAX_ABOUT = 600;
    private static final int MOST_CLIENTS = 9999;
    private static final int MAX_SPECIALTY = 40;
    private static final int MOST_SPECIALTIES = 8;

    @Inject StaffMembers staffMembers;
    @Inject DirectoryListings listings;
    @Inject PhotoEncoder photoEncoder;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;

    /**
     * @throws NotAllowed unless it is the caller's own or that of somebody they manage
     */
    @Allowed(Permission.STAFF)
    public ListingDetails get(long id) {
        var member = practitioner(id);
        var listing = listings.find(member).orElseGet(() -> new Listing(member));
        return new ListingDetails(
                id,
                member.name().full(),
                listing.isListed(),
                member.capacity(),
                listing.languages(),
                listing.specialties(),
                listing.aboutEn(),
                listing.aboutEs(),
                listing.photoVersion(),
                currentCaller.staff().id() == id,
                mayDecide(member),
                listing.version());
    }

    /**
     * @throws ChangedMeanwhile if somebody else saved since it was opened
     * @throws com.vtconnect.registration.value.entity.InvalidInput with every field that is wrong
     */
    @Allowed(Permission.STAFF)
    public void save(long id, EditListing edit) {
        var member = practitioner(id);
        var listing = listings.getForChange(member);
        if (listing.version() != edit.version()) {
            throw new ChangedMeanwhile();
        }
        var check = new InputCheck();
        if (!edit.languages().stream().allMatch(SpokenLanguages::isOffered)) {
            check.reject("languages", NOT_OFFERED);
        }
        var specialties = specialties(edit.specialties(), check);
        var english = check.optionalText("aboutEn", edit.aboutEn(), MAX_ABOUT);
        var spanish = check.optionalText("aboutEs", edit.aboutEs(), MAX_ABOUT);
        var capacity = check.optionalNumber("capacity", edit.capacity(), 1, MOST_CLIENTS);
        check.throwIfInvalid();
        listing.describe(edit.languages(), specialties, english, spanish);
        if (mayDecide(member)) {
            listing.show(edit.isListed());
            member.limitTo(capacity);
        }
        audit(
                member,
                "%s, %s"
                        .formatted(
                                listing.isListed() ? "listed" : "not listed",
                                member.capacity() == null
                                        ? "takes any number of clients"
                                        : "takes " + member.capacity() + " clients"));
    }

    /** Without twins, whatever their case. */
    private static List<String> specialties(String typed, InputCheck check) {
        var specialties = new ArrayList<String>();
        for (var line : (typed == null ? "" : typed).split("\\R")) {
            var specialty = check.optionalLine("specialties", line, MAX_SPECIALTY);
            if (specialty != null && specialties.stream().noneMatch(specialty::equalsIgnoreCase)) {
                specialties.add(specialty);
            }
        }
        if (specialties.size() > MOST_SPECIALTIES) {
            check.reject("specialties", TOO_MANY);
        }
        return specialties;
    }

    /**
     * Decodes the picture and encodes it anew, square.
     *
     * @param upload PNG, JPEG or GIF, 3 MB at most
     * @throws com.vtconnect.registration.value.entity.InvalidInput of field "photo" if it is none
     */
    @Allowed(Permission.STAFF)
    public void uploadPhoto(long id, byte[] upload) {
        var member = practitioner(id);
        var photo = photoEncoder.encode(upload);
        listings.getForChange(member).showPhoto(photo);
        audit(member, "photo");
    }

    @Allowed(Permission.STAFF)
    public void removePhoto(long id) {
        var member = practitioner(id);
        listings.getForChange(member).removePhoto();
        audit(member, "photo removed");
    }

    /** Null without one. */
    @Allowed(Permission.STAFF)
    public Picture photo(long id) {
        return listings.find(practitioner(id)).map(Listing::photo).orElse(null);
    }

    private StaffMember practitioner(long id) {
        var caller = currentCaller.staff();
        var member = staffMembers.get(caller.organizationId(), id);
        if (!member.isLicensed() || caller.id() != id && !StaffReach.mayEdit(caller, member)) {
            throw new NotAllowed("not the own listing");
        }
        return member;
    }

    private boolean mayDecide(StaffMember member) {
        return StaffReach.mayEdit(currentCaller.staff(), member);
    }

    private void audit(StaffMember member, String detail) {
        auditTrail.staff(member.organizationId(), member.id(), AuditAction.LISTING_EDITED, detail);
    }
}
