package com.vtconnect.registration.session.control;

import com.vtconnect.registration.access.control.SignInSessions;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.control.Signing;
import com.vtconnect.registration.client.entity.Association;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.secondstep.control.SecondSteps;
import com.vtconnect.registration.session.entity.CareSession;
import com.vtconnect.registration.session.entity.PersonId;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.entity.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks, at every step, whether the people are still signed in and may still connect. */
@ApplicationScoped
public class Connecting {

    @Inject Rooms rooms;
    @Inject Clients clients;
    @Inject StaffMembers staffMembers;
    @Inject Signing signing;
    @Inject SignInSessions signInSessions;
    @Inject SecondSteps secondSteps;

    /**
     * @throws Refusal if the page's sign-in is over
     */
    void requireSignIn(Seat seat) {
        if (!signInSessions.isAlive(seat.organizationId(), seat.signIn())) {
            throw new Refusal(Refusal.Reason.NOT_ALLOWED);
        }
    }

    /**
     * @throws Refusal if the practice demands a second step that the practitioner has yet to set up
     */
    void requireSecondStep(long organizationId, long practitionerId) {
        if (secondSteps.isMissing(staffMembers.get(organizationId, practitionerId))) {
            throw new Refusal(Refusal.Reason.SECOND_STEP);
        }
    }

    /**
     * @throws Refusal unless these two may connect now
     */
    void require(long organizationId, long clientId, long practitionerId) {
        requireStill(organizationId, clientId, practitionerId);
        if (!signing.hasSigned(clients.get(organizationId, clientId))) {
            throw new Refusal(Refusal.Reason.NOT_ALLOWED);
        }
    }

    /**
     * @throws Refusal unless these two, who could connect when the client asked to, may go on
     */
    void requireStill(long organizationId, long clientId, long practitionerId) {
        if (!may(organizationId, clientId, practitionerId)) {
            throw new Refusal(Refusal.Reason.NOT_ALLOWED);
        }
    }

    /** Coming together is a first contact, if there was none before. */
    void meet(long organizationId, long clientId, Instant now) {
        var isNew = clients.get(organizationId, clientId).firstContact().at() == null;
        if (isNew) {
            clients.getForDecision(organizationId, clientId).noteContact(now);
        }
    }

    /** Whether these two may go on: what the practice has just uploaded can wait to be signed. */
    boolean may(long organizationId, long clientId, long practitionerId) {
        var practitioner = staffMembers.find(organizationId, practitionerId);
        return practitioner.isPresent()
                && clients.find(organizationId, clientId)
                        .filter(client -> client.mayConnectWith(practitioner.get(), true).isYes())
                        .isPresent();
    }

    /** Whether the person may be in this practitioner's room. */
    boolean may(long organizationId, PersonId person, long practitionerId) {
        return person.isClient()
                ? may(organizationId, person.id(), practitionerId)
                : person.id() == practitionerId && isThere(organizationId, person);
    }

    /** Reads all these people at once, for whoever asks for one after the other. */
    void read(Collection<Seat> seats) {
        clients.read(ids(seats, PersonId::isClient));
        staffMembers.read(ids(seats, person -> !person.isClient()));
    }

    /**
     * Likewise the rooms in which or for which they are, with whose they are; says who is let in.
     */
    Admitted readRooms(Collection<Connection> places) {
        var inside =
                places.stream()
                        .map(Connection::careSessionId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        var hosts =
                Stream.concat(
                        rooms.read(inside).stream().map(CareSession::practitionerId),
                        places.stream().map(Connection::waitsForId).filter(Objects::nonNull));
        staffMembers.read(hosts.collect(Collectors.toSet()));
        return rooms.admitted(inside);
    }

    private static Set<Long> ids(Collection<Seat> seats, Predicate<PersonId> which) {
        return seats.stream()
                .map(Seat::person)
                .filter(which)
                .map(PersonId::id)
                .collect(Collectors.toSet());
    }

    /** Whether the person still has an account that may be used. */
    boolean isThere(long organizationId, PersonId person) {
        return person.isClient()
                ? clients.find(organizationId, person.id()).filter(Client::maySignIn).isPresent()
                : staffMembers
                        .find(organizationId, person.id())
                        .filter(StaffMember::isPractitioner)
                        .isPresent();
    }

    /** The practitioners whose pages, and whose clients' pages, show this person. */
    List<Long> circle(long organizationId, PersonId person) {
        return person.isClient()
                ? clients.find(organizationId, person.id()).stream()
                        .flatMap(Client::activeAssociations)
                        .map(Association::practitionerId)
                        .toList()
                : List.of(person.id());
    }

    String name(long organizationId, PersonId person) {
        return person.isClient()
                ? clients.get(organizationId, person.id()).name().full()
                : staffMembers.get(organizationId, person.id()).name().full();
    }
}
