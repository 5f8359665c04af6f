package com.vtconnect.registration.client.entity;

import com.vtconnect.registration.client.entity.ConnectAnswer.Missing;
import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.PersonName;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person in care, from the moment they register.
 *
 * <p>Two things are kept apart: whether the practice takes them in ({@link Approval}) and whether
 * their address is confirmed. Registering at a practice that approves by hand leaves the first
 * open, with the wish for a practitioner recorded; at any other practice it is given, and the
 * association to the chosen practitioner made, at once. "Not sure" makes none: the client stands in
 * the unassigned queue until staff assign a practitioner. The second is up to the client, by the
 * mailed link. Only with both, an association and a practitioner who is there do the two
 * {@linkplain #mayConnectWith connect}.
 *
 * <p>Nothing outside this class writes its state.
 */
@Entity
@Table(name = "client")
public class Client {

    /** An unconfirmed registration is dropped after this, and its address is free again. */
    public static final Duration CONFIRM_WITHIN = Duration.ofDays(7);

    /** After this an unconfirmed client is reminded, once. */
    public static final Duration REMIND_AFTER = Duration.ofDays(5);

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    @Column(name = "organization_id")
    private long organizationId;

    private EmailAddress email;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "date_of_birth")
    private LocalDate dateOfBirth;

    @Column(name = "locale")
    private Language language;

    @Column(name = "requested_practitioner_id")
    private Long requestedPractitionerId;

    @Enumerated(EnumType.STRING)
    private Approval approval;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by_id")
    private Long decidedById;

    @Column(name = "decline_reason")
    private String declineReason;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "inactive_since")
    private Instant inactiveSince;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "registered_again_at")
    private Instant registeredAgainAt;

    @OneToMany(mappedBy = "client", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Association> associations = new ArrayList<>();

    @Version private int version;

    protected Client() {}

    /**
     * Registers: pending if the practice approves by hand, else approved and associated at once
     * with whom was chosen.
     */
    public static Client register(
            long organizationId, Application application, boolean approvedByHand, Instant now) {
        var client = new Client();
        client.organizationId = organizationId;
        client.registeredAt = now;
        client.apply(application, approvedByHand, now);
        return client;
    }

    /**
     * Registers once more with an address that nobody has confirmed yet: whoever reads its mail
     * decides by the link, and what was typed last counts.
     */
    public void registerAgain(Application application, boolean approvedByHand, Instant now) {
        if (!canRegisterAgain()) {
            throw new IllegalStateException("Confirmed or decided already");
        }
        registeredAgainAt = now;
        // The same practitioner's stays: EclipseLink would insert the new one before it deletes.
        var kept = approvedByHand ? Optional.<Long>empty() : application.practitionerId();
        activeAssociations()
                .filter(one -> one.madeById() == null)
                .filter(one -> !kept.equals(Optional.of(one.practitionerId())))
                .toList()
                .forEach(associations::remove);
        apply(application, approvedByHand, now);
    }

    /**
     * Of several forms that were sent with this address, the one whose link is followed counts:
     * nobody else can slip in another name.
     */
    public void takeOver(Application confirmed, Instant now) {
        var isSame =
                confirmed.name().equals(name())
                        && confirmed.dateOfBirth().equals(dateOfBirth)
                        && confirmed.practitionerId().equals(requestedPractitionerId());
        if (canRegisterAgain() && !isSame) {
            registerAgain(confirmed, approval == Approval.PENDING, now);
        }
    }

    /** Somebody registered with this address although it has an account; noted for staff. */
    public void noteRegistrationAttempt(Instant now) {
        registeredAgainAt = now;
    }

    public boolean canRegisterAgain() {
        return confirmedAt == null && decidedById == null && inactiveSince == null;
    }

    private void apply(Application application, boolean approvedByHand, Instant now) {
        email = application.email();
        firstName = application.name().first();
        lastName = application.name().last();
        dateOfBirth = application.dateOfBirth();
        language = application.language();
        requestedPractitionerId = application.practitionerId().orElse(null);
        agreedAt = now;
        approval = approvedByHand ? Approval.PENDING : Approval.APPROVED;
        decidedAt = approvedByHand ? null : now;
        if (!approvedByHand) {
            application
                    .practitionerId()
                    .ifPresent(practitioner -> associate(practitioner, null, now));
        }
    }

    /** Replaces a mistyped address; possible until it is confirmed. */
    public void correctAddress(EmailAddress correct) {
        if (confirmedAt != null) {
            throw new IllegalStateException("Confirmed already");
        }
        email = correct;
    }

    /** The person who reads the mail of the address has chosen a password. */
    public void confirm(String passwordHash, Instant now) {
        if (confirmedAt != null) {
            throw new IllegalStateException("Confirmed already");
        }
        confirmedAt = now;
        this.passwordHash = passwordHash;
    }

    /** By the link of a forgotten password, or with better parameters at sign-in. */
    public void setPasswordHash(String passwordHash) {
        if (confirmedAt == null) {
            throw new IllegalStateException("No password before the address is confirmed");
        }
        this.passwordHash = passwordHash;
    }

    /**
     * Takes the client in, with the practitioner wished for or another.
     *
     * @throws AlreadyDecided if it is no longer pending
     */
    public void approve(long practitionerId, StaffMember by, Instant now) {
        decide(Approval.APPROVED, by, now);
        associate(practitionerId, by.id(), now);
    }

    /**
     * @throws AlreadyDecided if it is no longer pending
     */
    public void decline(String reason, StaffMember by, Instant now) {
        decide(Approval.DECLINED, by, now);
        declineReason = reason;
    }

    /** Takes a decision back, as if the wrong button had been pressed. */
    public void undoDecision(StaffMember by, Instant now) {
        if (decidedById == null) {
            throw new IllegalStateException("Not decided by hand");
        }
        activeAssociations().toList().forEach(one -> one.end(by.id(), now));
        approval = Approval.PENDING;
        decidedAt = null;
        decidedById = null;
        declineReason = null;
    }

    private void decide(Approval decision, StaffMember by, Instant now) {
        if (approval != Approval.PENDING) {
            throw new AlreadyDecided(null);
        }
        approval = decision;
        decidedAt = now;
        decidedById = by.id();
    }

    /**
     * Associates with a practitioner; nothing changes if they are associated.
     *
     * @param madeById the staff member, null if the client chose
     */
    public void associate(long practitionerId, Long madeById, Instant now) {
        if (approval != Approval.APPROVED) {
            throw new IllegalStateException("Not approved");
        }
        if (association(practitionerId).isEmpty()) {
            associations.add(new Association(this, practitionerId, madeById, now));
        }
    }

    /** Says whether there was one to end. */
    public boolean endAssociation(long practitionerId, StaffMember by, Instant now) {
        var association = association(practitionerId);
        association.ifPresent(one -> one.end(by.id(), now));
        return association.isPresent();
    }

    /** The client has left. */
    public void inactivate(Instant now) {
        if (inactiveSince == null) {
            inactiveSince = now;
        }
    }

    public void reactivate() {
        inactiveSince = null;
    }

    public void speak(Language language) {
        this.language = language;
    }

    public void reminded(Instant now) {
        remindedAt = now;
    }

    /** The one rule for "may connect": portal, office and Care App ask it. */
    public ConnectAnswer mayConnectWith(StaffMember practitioner) {
        var missing = missingForAnybody();
        if (association(practitioner.id()).isEmpty()) {
            missing.add(Missing.ASSOCIATION);
        }
        if (!practitioner.isPractitioner()) {
            missing.add(Missing.AVAILABLE_PRACTITIONER);
        }
        return new ConnectAnswer(missing);
    }

    /** What keeps this client from connecting with anybody at all. */
    public ConnectAnswer mayConnect() {
        var missing = missingForAnybody();
        if (isUnassigned()) {
            missing.add(Missing.ASSOCIATION);
        }
        return new ConnectAnswer(missing);
    }

    private EnumSet<Missing> missingForAnybody() {
        var missing = EnumSet.noneOf(Missing.class);
        if (approval == Approval.PENDING) {
            missing.add(Missing.APPROVAL);
        }
        if (approval == Approval.DECLINED) {
            missing.add(Missing.NOT_TAKEN_IN);
        }
        if (confirmedAt == null) {
            missing.add(Missing.EMAIL_CONFIRMATION);
        }
        if (inactiveSince != null) {
            missing.add(Missing.ACTIVE_CLIENT);
        }
        return missing;
    }

    public Optional<Association> association(long practitionerId) {
        return activeAssociations()
                .filter(one -> one.practitionerId() == practitionerId)
                .findFirst();
    }

    public Stream<Association> activeAssociations() {
        return associations.stream().filter(Association::isActive);
    }

    /** Waits for a decision. */
    public boolean isPending() {
        return approval == Approval.PENDING && isActive();
    }

    /** Approved and not left. */
    public boolean isTakenIn() {
        return approval == Approval.APPROVED && isActive();
    }

    public boolean isUnassigned() {
        return activeAssociations().findAny().isEmpty();
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public boolean isActive() {
        return inactiveSince == null;
    }

    /** May sign in: also while pending, to read how things stand. */
    public boolean maySignIn() {
        return isConfirmed() && isActive();
    }

    public long id() {
        return id;
    }

    public long organizationId() {
        return organizationId;
    }

    public EmailAddress email() {
        return email;
    }

    public PersonName name() {
        return new PersonName(firstName, lastName);
    }

    public LocalDate dateOfBirth() {
        return dateOfBirth;
    }

    public Language language() {
        return language;
    }

    public Optional<Long> requestedPractitionerId() {
        return Optional.ofNullable(requestedPractitionerId);
    }

    public Approval approval() {
        return approval;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public Long decidedById() {
        return decidedById;
    }

    public String declineReason() {
        return declineReason;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Instant registeredAgainAt() {
        return registeredAgainAt;
    }

    public String passwordHash() {
        return passwordHash;
    }
}
