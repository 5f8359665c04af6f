package com.vtconnect.registration.client.entity;

import com.vtconnect.registration.staff.entity.StaffMember;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;

/**
 * Where a client stands, and since when: whether the practice takes them in, whether their address
 * is confirmed, whether they have left. Three answers, kept apart; every step from one to the next
 * is decided here, and only {@link Client}, what it extends and a {@link Merge} take it.
 */
@Embeddable
public class Standing {

    /** An unconfirmed registration is dropped after this, and its address is free again. */
    public static final Duration CONFIRM_WITHIN = Duration.ofDays(7);

    /** After this an unconfirmed client is reminded, once. */
    public static final Duration REMIND_AFTER = Duration.ofDays(5);

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_again_at")
    private Instant registeredAgainAt;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

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

    @Column(name = "made_by_id")
    private Long madeById;

    @Column(name = "closing_asked_at")
    private Instant closingAskedAt;

    @Column(name = "inactive_since")
    private Instant inactiveSince;

    @Column(name = "inactivated_by_id")
    private Long inactivatedById;

    @Column(name = "merged_into_id")
    private Long mergedIntoId;

    protected Standing() {}

    /** Of somebody who has just registered. */
    Standing(boolean approvedByHand, Instant now) {
        registeredAt = now;
        apply(approvedByHand, now);
    }

    /**
     * Of somebody whom a staff member put in: taken in with that, and yet to agree to the terms.
     */
    Standing(StaffMember madeBy, Instant now) {
        registeredAt = now;
        madeById = madeBy.id();
        approval = Approval.APPROVED;
        decidedAt = now;
    }

    void registerAgain(boolean approvedByHand, Instant now) {
        if (!canRegisterAgain()) {
            throw new IllegalStateException("Confirmed or decided already");
        }
        registeredAgainAt = now;
        apply(approvedByHand, now);
    }

    private void apply(boolean approvedByHand, Instant now) {
        agreedAt = now;
        approval = approvedByHand ? Approval.PENDING : Approval.APPROVED;
        decidedAt = approvedByHand ? null : now;
    }

    void noteRegistrationAttempt(Instant now) {
        registeredAgainAt = now;
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    void confirm(Instant now) {
        if (isConfirmed()) {
            throw new IllegalStateException("Confirmed already");
        }
        confirmedAt = now;
        if (agreedAt == null) {
            // The page to set up an account says what is agreed to.
            agreedAt = now;
        }
    }

    /**
     * @param reason why not, null with an approval
     */
    void decide(Approval decision, String reason, StaffMember by, Instant now) {
        if (approval != Approval.PENDING) {
            throw new AlreadyDecided(null);
        }
        approval = decision;
        decidedAt = now;
        decidedById = by.id();
        declineReason = reason;
    }

    void undoDecision() {
        if (decidedById == null) {
            throw new IllegalStateException("Not decided by hand");
        }
        approval = Approval.PENDING;
        decidedAt = null;
        decidedById = null;
        declineReason = null;
    }

    /** Says whether that is new. */
    boolean askToClose(Instant now) {
        if (!isActive() || closingAskedAt != null) {
            return false;
        }
        closingAskedAt = now;
        return true;
    }

    /** Says whether there was a request to withdraw. */
    boolean withdrawClosing() {
        var wasAsked = closingAskedAt != null;
        closingAskedAt = null;
        return wasAsked;
    }

    void inactivate(StaffMember by, Instant now) {
        if (isActive()) {
            closingAskedAt = null;
            inactiveSince = now;
            inactivatedById = by.id();
        }
    }

    void reactivate() {
        inactiveSince = null;
        inactivatedById = null;
    }

    void mergeInto(long survivorId, StaffMember by, Instant now) {
        if (isMerged()) {
            throw new IllegalStateException("Merged already");
        }
        mergedIntoId = survivorId;
        inactivate(by, now);
    }

    /**
     * @param askedAt since when they had asked to be closed, null if they had not
     */
    void separate(boolean wasActive, Instant askedAt) {
        mergedIntoId = null;
        if (wasActive) {
            reactivate();
            closingAskedAt = askedAt;
        }
    }

    /** An address is as confirmed with one record as it was with the other. */
    void exchangeConfirmationWith(Standing other) {
        var theirs = other.confirmedAt;
        var theirAgreement = other.agreedAt;
        other.confirmedAt = confirmedAt;
        confirmedAt = theirs;
        // Whoever has registered has agreed, whatever the other has.
        other.agreedAt = agreedAt == null ? other.agreedAt : agreedAt;
        agreedAt = theirAgreement == null ? agreedAt : theirAgreement;
    }

    /**
     * Once the accounts are back: whoever was put in by staff agreed when they set up theirs, and
     * not when the other person did.
     */
    void keepOwnAgreement() {
        if (isMadeByStaff()) {
            agreedAt = confirmedAt;
        }
    }

    /** Neither the person who reads the mail nor staff have had a say. */
    public boolean canRegisterAgain() {
        return !isConfirmed() && decidedById == null && !isMadeByStaff() && isActive();
    }

    /** Put in by staff, not registered by themselves. */
    public boolean isMadeByStaff() {
        return madeById != null;
    }

    /** Kept behind the record of the same person that survived. */
    public boolean isMerged() {
        return mergedIntoId != null;
    }

    /** Waits for a decision. */
    public boolean isPending() {
        return approval == Approval.PENDING && isActive();
    }

    /** Approved and not left. */
    public boolean isTakenIn() {
        return approval == Approval.APPROVED && isActive();
    }

    boolean maySignIn() {
        return isConfirmed() && isActive();
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    boolean isActive() {
        return inactiveSince == null;
    }

    Approval approval() {
        return approval;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public Long decidedById() {
        return decidedById;
    }

    /** Since when the client asks for the account to be closed; null if not. */
    public Instant closingAskedAt() {
        return closingAskedAt;
    }

    /** Null while active. */
    public Long inactivatedById() {
        return inactivatedById;
    }

    /** Null unless {@linkplain #isMerged merged}. */
    public Long mergedIntoId() {
        return mergedIntoId;
    }

    public Long madeById() {
        return madeById;
    }

    public String declineReason() {
        return declineReason;
    }

    /** When the client agreed to the terms; null before. */
    public Instant agreedAt() {
        return agreedAt;
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
}
