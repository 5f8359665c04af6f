package com.vtconnect.registration.organization.entity;

import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.Language;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A practice. It invites its clients to its own portal address and decides whether each is approved
 * by hand; changing that changes nothing for clients who are already there.
 */
@Entity
@Table(name = "organization")
public class Organization {

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    private Slug slug;
    private String name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "manual_approval")
    private boolean manualApproval;

    @Column(name = "keeps_chat")
    private boolean keepsChat;

    @Column(name = "demands_second_step")
    private boolean demandsSecondStep;

    @Column(name = "first_contact_hours")
    private Integer firstContactHours;

    @Column(name = "first_contact_skips_weekends")
    private boolean firstContactSkipsWeekends = true;

    @Column(name = "first_contact_since")
    private Instant firstContactSince;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "contact_email")
    private EmailAddress contactEmail;

    @Column(name = "contact_phone")
    private String contactPhone;

    private String address;

    @Column(name = "welcome_en")
    private String welcomeEn;

    @Column(name = "welcome_es")
    private String welcomeEs;

    @Basic(fetch = FetchType.LAZY)
    private byte[] logo;

    @Column(name = "logo_type")
    private String logoType;

    @Column(name = "logo_version")
    private String logoVersion;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version private int version;

    protected Organization() {}

    public Organization(Slug slug, String name, Kind kind, ZoneId timeZone, Instant createdAt) {
        this.slug = slug;
        this.name = name;
        this.kind = kind;
        this.timeZone = timeZone.getId();
        this.createdAt = createdAt;
    }

    public void rename(String name, ZoneId timeZone) {
        this.name = name;
        this.timeZone = timeZone.getId();
    }

    public void contact(EmailAddress email, String phone, String address) {
        this.contactEmail = email;
        this.contactPhone = phone;
        this.address = address;
    }

    public void welcome(String english, String spanish) {
        this.welcomeEn = english;
        this.welcomeEs = spanish;
    }

    public void approveByHand(boolean byHand) {
        this.manualApproval = byHand;
    }

    public void keepChat(boolean keeps) {
        this.keepsChat = keeps;
    }

    public void demandSecondStep(boolean demands) {
        this.demandsSecondStep = demands;
    }

    /**
     * Promises a first contact to whoever confirms from now on; a change of the hours holds for
     * those too to whom it was promised before.
     *
     * @param hours null to promise nothing
     */
    public void promiseFirstContact(Integer hours, boolean skipsWeekends, Instant now) {
        if (hours == null) {
            firstContactSince = null;
        } else if (firstContactHours == null) {
            firstContactSince = now;
        }
        firstContactHours = hours;
        firstContactSkipsWeekends = skipsWeekends;
    }

    public void showLogo(Picture logo) {
        this.logo = logo.bytes();
        this.logoType = logo.type();
        this.logoVersion = logo.version();
    }

    public void removeLogo() {
        logo = null;
        logoType = null;
        logoVersion = null;
    }

    /** Nobody signs in any more, and its portal says that it is closed; all records stay. */
    public void close(Instant now) {
        closedAt = now;
    }

    public void reopen() {
        closedAt = null;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** Null while it is open. */
    public Instant closedAt() {
        return closedAt;
    }

    public long id() {
        return id;
    }

    public Slug slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public boolean approvesByHand() {
        return manualApproval;
    }

    /** Whether what is written in sessions of the Care App stays on record. */
    public boolean keepsChat() {
        return keepsChat;
    }

    /** Whether staff who sign in have to set up a second step, if they have none. */
    public boolean demandsSecondStep() {
        return demandsSecondStep;
    }

    /** Empty if nothing is promised. */
    public Optional<FirstContactPromise> firstContact() {
        return Optional.ofNullable(firstContactHours)
                .map(
                        hours ->
                                new FirstContactPromise(
                                        hours,
                                        firstContactSkipsWeekends,
                                        timeZone(),
                                        firstContactSince));
    }

    public boolean firstContactSkipsWeekends() {
        return firstContactSkipsWeekends;
    }

    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    public EmailAddress contactEmail() {
        return contactEmail;
    }

    public String contactPhone() {
        return contactPhone;
    }

    public String address() {
        return address;
    }

    public String welcomeEn() {
        return welcomeEn;
    }

    public String welcomeEs() {
        return welcomeEs;
    }

    /** In the language asked for, else in the one there is; null if there is none. */
    public String welcome(Language language) {
        var wanted = language == Language.ES ? welcomeEs : welcomeEn;
        var other = language == Language.ES ? welcomeEn : welcomeEs;
        return wanted == null ? other : wanted;
    }

    /** Changes with the picture, for its address; null without one. */
    public String logoVersion() {
        return logoVersion;
    }

    public Picture logo() {
        return logoVersion == null ? null : new Picture(logo, logoType, logoVersion);
    }

    public int version() {
        return version;
    }
}
