package com.vtconnect.registration.session.control;

import com.vtconnect.registration.client.control.AssociatedClients;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.control.Signing;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.client.entity.ConnectAnswer;
import com.vtconnect.registration.session.entity.CareSession;
import com.vtconnect.registration.session.entity.PersonId;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.entity.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What one page shows: the own people, and the room it is in. The number of queries depends on
 * neither, but for a client's practitioners, who are few.
 */
@ApplicationScoped
@Transactional
public class Views {

    @Inject Clients clients;
    @Inject StaffMembers staffMembers;
    @Inject AssociatedClients associatedClients;
    @Inject Signing signing;
    @Inject Connections connections;
    @Inject Connecting connecting;
    @Inject Rooms rooms;

    /**
     * @param circle the practitioners of whom a change changes this
     * @param waiting ids of those who wait for the one who looks
     * @param room empty if the page is in none
     */
    record View(
            Set<Long> circle,
            List<JsonObject> people,
            Set<String> waiting,
            Optional<RoomView> room) {}

    View of(Seat seat) {
        var mine = connections.find(seat.organizationId(), seat.device());
        var room =
                mine.filter(one -> one.person().equals(seat.person()))
                        .map(Connection::careSessionId)
                        .flatMap(id -> room(seat.organizationId(), id));
        return seat.person().isClient() ? ofClient(seat, mine, room) : ofPractitioner(seat, room);
    }

    private View ofPractitioner(Seat seat, Optional<RoomView> room) {
        var organizationId = seat.organizationId();
        var me = staffMembers.get(organizationId, seat.person().id());
        var own = associatedClients.of(me);
        var pages =
                connections
                        .ofClients(organizationId, own.stream().map(Client::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(one -> one.person().id()));
        var unsigned = signing.unsigned(organizationId, own.stream().map(Client::id).toList());
        var session = rooms.findOpen(organizationId, me.id());
        var selected =
                session.map(one -> rooms.participants(organizationId, one.id()).keySet())
                        .orElse(Set.of());
        var people =
                own.stream()
                        .map(
                                client ->
                                        person(
                                                PersonId.client(client.id()),
                                                client.name().full(),
                                                pages.getOrDefault(client.id(), List.of()),
                                                me.id(),
                                                session,
                                                selected.contains(client.id()),
                                                client.mayConnectWith(
                                                        me, !unsigned.contains(client.id()))))
                        .toList();
        var waiting =
                pages.values().stream()
                        .flatMap(List::stream)
                        .filter(one -> one.waitsFor(me.id()))
                        .map(one -> one.person().toString())
                        .collect(Collectors.toCollection(TreeSet::new));
        return new View(Set.of(me.id()), people, waiting, room);
    }

    private static JsonObject person(
            PersonId id,
            String name,
            List<Connection> pages,
            long practitionerId,
            Optional<CareSession> session,
            boolean isSelected,
            ConnectAnswer answer) {
        var isInRoom =
                session.isPresent() && pages.stream().anyMatch(one -> one.isIn(session.get().id()));
        return Json.createObjectBuilder()
                .add("id", id.toString())
                .add("name", name)
                .add("there", !pages.isEmpty())
                .add("waiting", pages.stream().anyMatch(one -> one.waitsFor(practitionerId)))
                .add("inRoom", isInRoom)
                .add(
                        "busy",
                        !isInRoom && pages.stream().anyMatch(one -> one.careSessionId() != null))
                .add("selected", isSelected)
                .add("mayConnect", answer.isYes())
                .add("missing", Messages.missing(answer))
                .build();
    }

    private View ofClient(Seat seat, Optional<Connection> mine, Optional<RoomView> room) {
        var organizationId = seat.organizationId();
        var me = clients.get(organizationId, seat.person().id());
        var practitioners =
                me.activeAssociations()
                        .map(one -> staffMembers.get(organizationId, one.practitionerId()))
                        .toList();
        var ids = practitioners.stream().map(StaffMember::id).toList();
        var pages =
                connections.ofPractitioners(organizationId, ids).stream()
                        .collect(Collectors.groupingBy(one -> one.person().id()));
        var sessions =
                rooms.findOpen(organizationId, ids).stream()
                        .collect(Collectors.toMap(CareSession::practitionerId, one -> one));
        var hasSigned = signing.hasSigned(me);
        var people =
                practitioners.stream()
                        .map(
                                one ->
                                        practitioner(
                                                me,
                                                hasSigned,
                                                one,
                                                pages.getOrDefault(one.id(), List.of()),
                                                mine,
                                                Optional.ofNullable(sessions.get(one.id()))))
                        .toList();
        return new View(Set.copyOf(ids), people, Set.of(), room);
    }

    private JsonObject practitioner(
            Client me,
            boolean hasSigned,
            StaffMember practitioner,
            List<Connection> pages,
            Optional<Connection> mine,
            Optional<CareSession> session) {
        var isHosting =
                session.filter(
                                one ->
                                        rooms.participants(me.organizationId(), one.id())
                                                .containsKey(me.id()))
                        .isPresent();
        var answer = me.mayConnectWith(practitioner, hasSigned);
        var isInRoom =
                session.isPresent() && mine.filter(one -> one.isIn(session.get().id())).isPresent();
        return Json.createObjectBuilder()
                .add("id", PersonId.practitioner(practitioner.id()).toString())
                .add("name", practitioner.name().full())
                .add("there", !pages.isEmpty())
                .add("waiting", mine.filter(one -> one.waitsFor(practitioner.id())).isPresent())
                .add("inRoom", isInRoom)
                .add(
                        "busy",
                        !isHosting && pages.stream().anyMatch(one -> one.careSessionId() != null))
                .add("hosting", isHosting)
                .add("mayConnect", answer.isYes())
                .add("missing", Messages.missing(answer))
                .build();
    }

    /** Empty if it is over. */
    Optional<RoomView> room(long organizationId, long id) {
        return rooms.find(organizationId, id).filter(CareSession::isOpen).map(this::room);
    }

    private RoomView room(CareSession session) {
        Map<PersonId, RoomView.Present> people = new LinkedHashMap<>();
        connections
                .inRoom(session.organizationId(), session.id())
                .forEach(
                        one ->
                                people.put(
                                        one.person(),
                                        new RoomView.Present(
                                                connecting.name(one.organizationId(), one.person()),
                                                Objects.toString(one.page(), ""))));
        return new RoomView(
                session.id(),
                PersonId.practitioner(session.practitionerId()),
                session.begunAt().orElse(null),
                people);
    }
}
