package com.vtconnect.registration.client.entity;

import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.EmailAddress;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/**
 * Somebody who has registered or was put in by staff, whoever looks after them: where they stand
 * with the practice, and whether anybody has been in touch with them yet.
 */
@MappedSuperclass
public abstract class Registrant extends AccountHolder {

    @Embedded private Standing standing;

    @Embedded private FirstContact firstContact;

    protected Registrant() {}

    Registrant(long organizationId, Standing standing) {
        super(organizationId);
        this.standing = standing;
    }

    /** Somebody registered with this address although it has an account; noted for staff. */
    public void noteRegistrationAttempt(Instant now) {
        standing.noteRegistrationAttempt(now);
    }

    /** Replaces a mistyped address; possible until it is confirmed. */
    public void correctAddress(EmailAddress correct) {
        if (isConfirmed()) {
            throw new IllegalStateException("Confirmed already");
        }
        write(correct);
    }

    /** The person who reads the mail of the address has chosen a password. */
    public void confirm(String passwordHash, Instant now) {
        standing.confirm(now);
        keepPasswordHash(passwordHash);
    }

    /** By the link of a forgotten password, or with better parameters at sign-in. */
    @Override
    public void setPasswordHash(String passwordHash) {
        if (!isConfirmed()) {
            throw new IllegalStateException("No password before the address is confirmed");
        }
        keepPasswordHash(passwordHash);
    }

    /**
     * @throws AlreadyDecided if it is no longer pending
     */
    public void decline(String reason, StaffMember by, Instant now) {
        standing.decide(Approval.DECLINED, reason, by, now);
        noteContact(now);
    }

    /** The client wants to leave; staff see to it. Says whether that is new. */
    public boolean askToClose(Instant now) {
        return standing.askToClose(now);
    }

    /** The client stays after all. Says whether there was a request to withdraw. */
    public boolean withdrawClosing() {
        return standing.withdrawClosing();
    }

    /** The client has left. */
    public void inactivate(StaffMember by, Instant now) {
        standing.inactivate(by, now);
    }

    public void reactivate() {
        standing.reactivate();
    }

    void exchangeAccounts(Registrant other) {
        exchangeSignInWith(other);
        standing.exchangeConfirmationWith(other.standing);
    }

    public void reminded(Instant now) {
        standing.reminded(now);
    }

    public boolean isConfirmed() {
        return standing.isConfirmed();
    }

    public boolean isActive() {
        return standing.isActive();
    }

    /** May sign in: also while pending, to read how things stand. */
    @Override
    public boolean maySignIn() {
        return standing.maySignIn();
    }

    public Approval approval() {
        return standing.approval();
    }

    /** Something that staff did was a first contact, if there had been none. */
    public void noteContact(Instant now) {
        keptContact().made(now);
    }

    /**
     * Staff say that they were in touch.
     *
     * @throws AlreadyDecided if there was a contact before
     */
    public void contacted(StaffMember by, Instant now) {
        keptContact().said(by, now);
    }

    /** Says whether there was one to take, and none before. */
    boolean takeContactOf(Registrant other) {
        return keptContact().take(other.firstContact());
    }

    /** A step was taken back: if that was the contact, there was none. */
    void undoContact(Instant madeAt) {
        if (madeAt.equals(firstContact().at())) {
            undoContact();
        }
    }

    /** There was no contact after all. */
    public void undoContact() {
        keptContact().undo();
    }

    /** To be read: what happens to it, happens to the client. */
    public FirstContact firstContact() {
        return firstContact == null ? new FirstContact() : firstContact;
    }

    /** The persistence provider reads one that was not made as null. */
    private FirstContact keptContact() {
        firstContact = firstContact();
        return firstContact;
    }

    public Standing standing() {
        return standing;
    }
}
