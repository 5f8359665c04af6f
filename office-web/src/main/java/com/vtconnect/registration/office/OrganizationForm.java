package com.vtconnect.registration.office;

import com.vtconnect.registration.organization.boundary.EditOrganization;
import com.vtconnect.registration.organization.boundary.OrganizationDetails;
import java.io.Serializable;
import java.util.Objects;

/** What is typed into the page. */
public class OrganizationForm implements Serializable {

    private final int version;
    private String name;
    private String timeZone;
    private String contactEmail;
    private String contactPhone;
    private String address;
    private String welcomeEn;
    private String welcomeEs;
    private boolean approvesByHand;
    private boolean keepsChat;
    private boolean demandsSecondStep;
    private String firstContactHours;
    private boolean firstContactSkipsWeekends;

    OrganizationForm(OrganizationDetails details) {
        version = details.version();
        name = details.name();
        timeZone = details.timeZone();
        contactEmail = details.contactEmail();
        contactPhone = details.contactPhone();
        address = details.address();
        welcomeEn = details.welcomeEn();
        welcomeEs = details.welcomeEs();
        approvesByHand = details.approvesByHand();
        keepsChat = details.keepsChat();
        demandsSecondStep = details.demandsSecondStep();
        firstContactHours = Objects.toString(details.firstContactHours(), "");
        firstContactSkipsWeekends = details.firstContactSkipsWeekends();
    }

    EditOrganization edit() {
        return new EditOrganization(
                name,
                timeZone,
                contactEmail,
                contactPhone,
                address,
                welcomeEn,
                welcomeEs,
                approvesByHand,
                keepsChat,
                demandsSecondStep,
                firstContactHours,
                firstContactSkipsWeekends,
                version);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = contactEmail;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getWelcomeEn() {
        return welcomeEn;
    }

    public void setWelcomeEn(String welcomeEn) {
        this.welcomeEn = welcomeEn;
    }

    public String getWelcomeEs() {
        return welcomeEs;
    }

    public void setWelcomeEs(String welcomeEs) {
        this.welcomeEs = welcomeEs;
    }

    public boolean isApprovesByHand() {
        return approvesByHand;
    }

    public void setApprovesByHand(boolean approvesByHand) {
        this.approvesByHand = approvesByHand;
    }

    public boolean isKeepsChat() {
        return keepsChat;
    }

    public void setKeepsChat(boolean keepsChat) {
        this.keepsChat = keepsChat;
    }

    public boolean isDemandsSecondStep() {
        return demandsSecondStep;
    }

    public void setDemandsSecondStep(boolean demandsSecondStep) {
        this.demandsSecondStep = demandsSecondStep;
    }

    public String getFirstContactHours() {
        return firstContactHours;
    }

    public void setFirstContactHours(String firstContactHours) {
        this.firstContactHours = firstContactHours;
    }

    public boolean isFirstContactSkipsWeekends() {
        return firstContactSkipsWeekends;
    }

    public void setFirstContactSkipsWeekends(boolean firstContactSkipsWeekends) {
        this.firstContactSkipsWeekends = firstContactSkipsWeekends;
    }
}
