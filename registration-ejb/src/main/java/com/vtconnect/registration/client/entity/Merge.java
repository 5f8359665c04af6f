package com.vtconnect.registration.client.entity;

import com.vtconnect.registration.staff.entity.StaffMember;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * That two records are of one person. One survives; the other is kept behind it, in no list, and
 * nobody signs in to it. The survivor takes the parts of the other that were chosen, and gets the
 * other's practitioners. Where it has none of its own, it carries on the other's wish to be closed
 * and first contact. Sessions, mails and history stay where they are and are shown with the
 * survivor's.
 *
 * <p>Undone, what was moved goes back; what came after the merge stays with the survivor.
 */
@Entity
@Table(name = "client_merge")
public class Merge {

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    @Column(name = "organization_id")
    private long organizationId;

    @Column(name = "survivor_id")
    private long survivorId;

    /** Null once that record is deleted, which it can be after the merge was undone. */
    @Column(name = "merged_id")
    private Long mergedId;

    /** Names of {@link MergePart}, separated by commas. */
    private String taken;

    @Column(name = "was_active")
    private boolean wasActive;

    /** Since when the other asked to be closed; null if they did not. */
    @Column(name = "closing_asked_at")
    private Instant closingAskedAt;

    /** Whether the survivor's first contact is the other's. */
    @Column(name = "contact_taken")
    private boolean contactTaken;

    /** What the survivor said before. */
    @Embedded private Person person;

    @Embedded private Contact contact;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by_id")
    private long madeById;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by_id")
    private Long undoneById;

    @Version private int version;

    protected Merge() {}

    /** Merges them; whether that may be done, the caller has asked. */
    public Merge(Client survivor, Client other, Set<MergePart> taken, StaffMember by, Instant now) {
        organizationId = survivor.organizationId();
        survivorId = survivor.id();
        mergedId = other.id();
        this.taken = taken.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        wasActive = other.isActive();
        person = new Person(survivor.name(), survivor.dateOfBirth(), survivor.language());
        contact = new Contact(survivor.details());
        madeAt = now;
        madeById = by.id();
        survivor.correct(survivor.details().taking(taken, other.details()));
        if (taken.contains(MergePart.ACCOUNT)) {
            survivor.exchangeAccounts(other);
        }
        survivor.takePractitionersOf(other);
        contactTaken = survivor.takeContactOf(other);
        closingAskedAt = other.standing().closingAskedAt();
        if (closingAskedAt != null) {
            survivor.askToClose(closingAskedAt);
        }
        other.standing().mergeInto(survivor.id(), by, now);
    }

    /**
     * @param survivor as it was merged, and {@code other} likewise
     * @param still who was merged into the survivor as well, and stays so
     */
    public void undo(
            Client survivor, Client other, List<Client> still, StaffMember by, Instant now) {
        var parts = taken();
        survivor.correct(survivor.details().givingBack(parts, other.details(), before()));
        if (parts.contains(MergePart.ACCOUNT)) {
            survivor.exchangeAccounts(other);
            survivor.standing().keepOwnAgreement();
            other.standing().keepOwnAgreement();
        }
        survivor.givePractitionersBackTo(other, still);
        giveBackWhatWasCarriedOn(survivor, other);
        other.standing().separate(wasActive, closingAskedAt);
        undoneAt = now;
        undoneById = by.id();
    }

    /** What was taken back, and came anew since, is the survivor's. */
    private void giveBackWhatWasCarriedOn(Client survivor, Client other) {
        if (contactTaken) {
            survivor.undoContact(other.firstContact().at());
        }
        if (closingAskedAt != null && closingAskedAt.equals(survivor.standing().closingAskedAt())) {
            survivor.withdrawClosing();
        }
    }

    /**
     * Whether this one has to be undone before an earlier one into the same record: of what both
     * took the survivor has this one's, which the earlier one would give to the wrong record.
     */
    public boolean isUndoneBefore(Merge earlier) {
        return madeAt.isAfter(earlier.madeAt) && !Collections.disjoint(taken(), earlier.taken());
    }

    /** Whether the two were one at that moment, by a merge that was undone. */
    public boolean wasWrongAt(Instant moment) {
        return undoneAt != null && !moment.isBefore(madeAt) && !moment.isAfter(undoneAt);
    }

    private PersonDetails before() {
        return new PersonDetails(
                person.name(),
                person.dateOfBirth(),
                contact == null ? null : contact.phone(),
                contact == null ? null : contact.address(),
                person.language());
    }

    public Set<MergePart> taken() {
        var parts = EnumSet.noneOf(MergePart.class);
        Arrays.stream(taken.split(","))
                .filter(name -> !name.isEmpty())
                .map(MergePart::valueOf)
                .forEach(parts::add);
        return parts;
    }

    public long survivorId() {
        return survivorId;
    }

    public long mergedId() {
        return mergedId;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public long madeById() {
        return madeById;
    }
}
