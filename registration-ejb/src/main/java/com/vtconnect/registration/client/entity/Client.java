package com.vtconnect.registration.client.entity;

import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.EmailAddress;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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
 * <p>Nothing outside this class, what it extends, its {@link Standing}, its {@link FirstContact}
 * and a {@link Merge} writes its state.
 */
@Entity
@Table(name = "client")
public class Client extends Registrant {

    @Column(name = "requested_practitioner_id")
    private Long requestedPractitionerId;

    @OneToMany(mappedBy = "client", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Association> associations = new ArrayList<>();

    protected Client() {}

    private Client(long organizationId, Standing standing) {
        super(organizationId, standing);
    }

    /**
     * Registers: pending if the practice approves by hand, else approved and associated at once
     * with whom was chosen.
     */
    public static Client register(
            long organizationId, Application application, boolean approvedByHand, Instant now) {
        var client = new Client(organizationId, new Standing(approvedByHand, now));
        client.apply(application, now);
        return client;
    }

    /** Put in by staff: taken in at once. The person sets up the account by a mailed link. */
    public static Client makeByStaff(
            StaffMember by, EmailAddress email, PersonDetails details, Instant now) {
        var client = new Client(by.organizationId(), new Standing(by, now));
        client.noteContact(now);
        client.write(email);
        client.correct(details);
        return client;
    }

    /**
     * Registers once more with an address that nobody has confirmed yet: whoever reads its mail
     * decides by the link, and what was typed last counts.
     */
    public void registerAgain(Application application, boolean approvedByHand, Instant now) {
        standing().registerAgain(approvedByHand, now);
        // The same practitioner's stays: EclipseLink would insert the new one before it deletes.
        var kept = approvedByHand ? Optional.<Long>empty() : application.practitionerId();
        activeAssociations()
                .filter(one -> one.madeById() == null)
                .filter(one -> !kept.equals(Optional.of(one.practitionerId())))
                .toList()
                .forEach(associations::remove);
        apply(application, now);
    }

    /**
     * Of several forms that were sent with this address, the one whose link is followed counts:
     * nobody else can slip in another name.
     */
    public void takeOver(Application confirmed, Instant now) {
        var isSame =
                confirmed.name().equals(name())
                        && confirmed.dateOfBirth().equals(dateOfBirth())
                        && confirmed.practitionerId().equals(requestedPractitionerId());
        if (standing().canRegisterAgain() && !isSame) {
            registerAgain(confirmed, approval() == Approval.PENDING, now);
        }
    }

    private void apply(Application application, Instant now) {
        is(application.email(), new Person(application));
        requestedPractitionerId = application.practitionerId().orElse(null);
        if (approval() == Approval.APPROVED) {
            application
                    .practitionerId()
                    .ifPresent(practitioner -> associate(practitioner, null, now));
        }
    }

    /**
     * Takes the client in, with the practitioner wished for or another.
     *
     * @throws AlreadyDecided if it is no longer pending
     */
    public void approve(long practitionerId, StaffMember by, Instant now) {
        standing().decide(Approval.APPROVED, null, by, now);
        noteContact(now);
        associate(practitionerId, by.id(), now);
    }

    /** Takes a decision back, as if the wrong button had been pressed. */
    public void undoDecision(StaffMember by, Instant now) {
        var decided = standing().decidedAt();
        standing().undoDecision();
        undoContact(decided);
        activeAssociations().toList().forEach(one -> one.end(null, by.id(), now));
    }

    /**
     * Associates with a practitioner; nothing changes if they are associated.
     *
     * @param madeById the staff member, null if the client chose
     */
    public void associate(long practitionerId, Long madeById, Instant now) {
        if (approval() != Approval.APPROVED) {
            throw new IllegalStateException("Not approved");
        }
        if (association(practitionerId).isEmpty()) {
            associations.add(new Association(this, practitionerId, madeById, now));
            if (madeById != null) {
                noteContact(now);
            }
        }
    }

    /** Takes an assignment back, as if the wrong button had been pressed. */
    public void undoAssociation(long practitionerId, StaffMember by, Instant now) {
        var made = association(practitionerId).map(Association::madeAt);
        endAssociation(practitionerId, null, by, now);
        if (isUnassigned()) {
            made.ifPresent(this::undoContact);
        }
    }

    /**
     * Says whether there was one to end.
     *
     * @param reason for the record, null for none
     */
    public boolean endAssociation(long practitionerId, String reason, StaffMember by, Instant now) {
        var association = association(practitionerId);
        association.ifPresent(one -> one.end(reason, by.id(), now));
        return association.isPresent();
    }

    /**
     * A practitioner takes no more part in this client's care; another does in their place where
     * there would be nobody, or who was asked for and is not there yet.
     *
     * @param next null for nobody
     * @param reason for the record
     */
    public void replacePractitioner(
            long leavingId, Long next, String reason, StaffMember by, Instant now) {
        endAssociation(leavingId, reason, by, now);
        if (Long.valueOf(leavingId).equals(requestedPractitionerId)
                && (standing().isPending() || !isConfirmed())) {
            requestedPractitionerId = next;
        }
        if (next != null && standing().isTakenIn()) {
            associate(next, by.id(), now);
        }
    }

    /** Who ended the latest association with a practitioner; empty if none has been ended. */
    public Optional<Long> whoEndedAssociation(long practitionerId) {
        return associations.stream()
                .filter(one -> one.practitionerId() == practitionerId && !one.isActive())
                .max(Comparator.comparing(Association::endedAt))
                .map(Association::endedById);
    }

    void takePractitionersOf(Client other) {
        other.activeAssociations()
                .filter(one -> association(one.practitionerId()).isEmpty())
                .forEach(one -> associations.add(Association.taken(this, one)));
    }

    /**
     * Those that ended, too: with whom the other person was is nobody's to read here.
     *
     * @param still who was merged into this one as well, and stays so
     */
    void givePractitionersBackTo(Client other, List<Client> still) {
        associations.stream()
                .filter(one -> one.isTakenFrom(other))
                .toList()
                .forEach(one -> giveBack(one, still));
    }

    /**
     * One that is another's too changes hands: a new one would be inserted before it is deleted.
     */
    private void giveBack(Association given, List<Client> still) {
        still.stream()
                .flatMap(one -> one.association(given.practitionerId()).stream())
                .findFirst()
                .filter(one -> given.isActive())
                .ifPresentOrElse(given::takeFrom, () -> associations.remove(given));
    }

    /**
     * The one rule for "may connect": portal, office and Care App ask it.
     *
     * @param hasSigned what the practice requires
     */
    public ConnectAnswer mayConnectWith(StaffMember practitioner, boolean hasSigned) {
        return ConnectAnswer.of(
                standing(),
                hasSigned,
                association(practitioner.id()).isPresent(),
                practitioner.isPractitioner());
    }

    /** What keeps this client from connecting with anybody at all. */
    public ConnectAnswer mayConnect(boolean hasSigned) {
        return ConnectAnswer.of(standing(), hasSigned, !isUnassigned(), true);
    }

    public Optional<Association> association(long practitionerId) {
        return activeAssociations()
                .filter(one -> one.practitionerId() == practitionerId)
                .findFirst();
    }

    /** Whether one of a practitioner's places is this client's, or kept for them until decided. */
    public boolean hasPlaceWith(long practitionerId) {
        var isWishedFor =
                standing().isPending()
                        && Long.valueOf(practitionerId).equals(requestedPractitionerId);
        return isWishedFor || association(practitionerId).isPresent();
    }

    public Stream<Association> activeAssociations() {
        return associations.stream().filter(Association::isActive);
    }

    /** All there have been, those that ended included. */
    public List<Association> associations() {
        return List.copyOf(associations);
    }

    public Optional<Long> requestedPractitionerId() {
        return Optional.ofNullable(requestedPractitionerId);
    }

    public boolean isUnassigned() {
        return activeAssociations().findAny().isEmpty();
    }
}
