package com.vtconnect.registration.organization.boundary;

import static com.vtconnect.registration.value.entity.Problem.Reason.NOT_A_TIME_ZONE;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.organization.control.Links;
import com.vtconnect.registration.organization.control.LogoEncoder;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.organization.entity.FirstContactPromise;
import com.vtconnect.registration.organization.entity.Organization;
import com.vtconnect.registration.organization.entity.Picture;
import com.vtconnect.registration.value.entity.InputCheck;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads and edits the own organization, its approval policy among it. */
@Stateless
public class OrganizationProfile {

    private static final int MAX_NAME = 120;
    private static final int MAX_PHONE = 40;
    private static final int MAX_ADDRESS = 300;
    private static final int MAX_WELCOME = 2000;

    @Inject Organizations organizations;
    @Inject CurrentCaller currentCaller;
    @Inject AuditTrail auditTrail;
    @Inject LogoEncoder logoEncoder;
    @Inject Links links;
    @Inject Clock clock;

    @Allowed(Permission.STAFF)
    public OrganizationDetails get() {
        var organization = own();
        var email = organization.contactEmail();
        return new OrganizationDetails(
                organization.slug().text(),
                organization.name(),
                organization.kind(),
                links.portal(organization.slug(), ""),
                organization.timeZone().getId(),
                email == null ? null : email.text(),
                organization.contactPhone(),
                organization.address(),
                organization.welcomeEn(),
                organization.welcomeEs(),
                organization.approvesByHand(),
                organization.keepsChat(),
                organization.demandsSecondStep(),
                organization.firstContact().map(FirstContactPromise::hours).orElse(null),
                organization.firstContactSkipsWeekends(),
                organization.logoVersion(),
                organization.version());
    }

    /**
     * @throws ChangedMeanwhile if somebody else saved since it was opened
     */
    @Allowed(Permission.EDIT_ORGANIZATION)
    public void save(EditOrganization edit) {
        var organization = ownForChange();
        if (organization.version() != edit.version()) {
            throw new ChangedMeanwhile();
        }
        var check = new InputCheck();
        var name = check.requiredLine("name", edit.name(), MAX_NAME);
        var noEmail = edit.contactEmail() == null || edit.contactEmail().isBlank();
        var email = noEmail ? null : check.email("contactEmail", edit.contactEmail());
        var phone = check.optionalLine("contactPhone", edit.contactPhone(), MAX_PHONE);
        var address = check.optionalText("address", edit.address(), MAX_ADDRESS);
        var english = check.optionalText("welcomeEn", edit.welcomeEn(), MAX_WELCOME);
        var spanish = check.optionalText("welcomeEs", edit.welcomeEs(), MAX_WELCOME);
        var hours =
                check.optionalNumber(
                        "firstContactHours",
                        edit.firstContactHours(),
                        1,
                        FirstContactPromise.MOST_HOURS);
        if (edit.timeZone() == null || !ZoneId.getAvailableZoneIds().contains(edit.timeZone())) {
            check.reject("timeZone", NOT_A_TIME_ZONE);
        }
        check.throwIfInvalid();
        var changes = changes(organization, edit, hours);
        organization.rename(name, ZoneId.of(edit.timeZone()));
        organization.contact(email, phone, address);
        organization.welcome(english, spanish);
        organization.approveByHand(edit.approvesByHand());
        organization.keepChat(edit.keepsChat());
        organization.demandSecondStep(edit.demandsSecondStep());
        organization.promiseFirstContact(hours, edit.firstContactSkipsWeekends(), clock.instant());
        auditTrail.organization(
                organization.id(),
                AuditAction.ORGANIZATION_EDITED,
                changes.isEmpty() ? null : String.join(", ", changes));
    }

    /** Those that matter to others, for the audit trail. */
    private static List<String> changes(
            Organization organization, EditOrganization edit, Integer firstContactHours) {
        var changes = new ArrayList<String>();
        if (organization.approvesByHand() != edit.approvesByHand()) {
            changes.add("manual approval " + (edit.approvesByHand() ? "on" : "off"));
        }
        if (organization.keepsChat() != edit.keepsChat()) {
            changes.add("keeping chat " + (edit.keepsChat() ? "on" : "off"));
        }
        if (organization.demandsSecondStep() != edit.demandsSecondStep()) {
            changes.add("second step " + (edit.demandsSecondStep() ? "demanded" : "not demanded"));
        }
        var before = organization.firstContact().map(FirstContactPromise::hours).orElse(null);
        if (!Objects.equals(before, firstContactHours)) {
            changes.add(
                    firstContactHours == null
                            ? "first contact off"
                            : "first contact within " + firstContactHours + " hours");
        }
        return changes;
    }

    /**
     * Decodes the picture and encodes it anew, so that nothing of the uploaded file but its pixels
     * is kept.
     *
     * @param upload PNG, JPEG or GIF, 3 MB at most
     * @throws com.vtconnect.registration.value.entity.InvalidInput if it is none
     */
    @Allowed(Permission.EDIT_ORGANIZATION)
    public void uploadLogo(byte[] upload) {
        var logo = logoEncoder.encode(upload);
        var organization = ownForChange();
        organization.showLogo(logo);
        auditTrail.organization(organization.id(), AuditAction.ORGANIZATION_EDITED, "logo");
    }

    @Allowed(Permission.EDIT_ORGANIZATION)
    public void removeLogo() {
        var organization = ownForChange();
        organization.removeLogo();
        auditTrail.organization(organization.id(), AuditAction.ORGANIZATION_EDITED, "logo removed");
    }

    /** Null without one. */
    @Allowed(Permission.STAFF)
    public Picture logo() {
        return own().logo();
    }

    private Organization own() {
        return organizations.get(currentCaller.staff().organizationId());
    }

    /** Of two who change it the second waits, and sees what the first has changed. */
    private Organization ownForChange() {
        organizations.lock(currentCaller.staff().organizationId());
        return own();
    }
}
