package com.vtconnect.registration.rights;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static com.vtconnect.registration.access.entity.Role.DEPARTMENT_ADMINISTRATOR;
import static com.vtconnect.registration.access.entity.Role.ORGANIZATIONAL_ADMINISTRATOR;
import static com.vtconnect.registration.rights.Place.ADULTS;
import static com.vtconnect.registration.rights.Place.BOTH;
import static com.vtconnect.registration.rights.Place.FAMILIES;
import static com.vtconnect.registration.rights.Place.HIGHEST;
import static com.vtconnect.registration.rights.Place.NO_DEPARTMENT;
import static com.vtconnect.registration.rights.Place.OTHER_PRACTICE;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Practice.Registered;
import com.vtconnect.registration.Practice.StaffPlan;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.client.boundary.ClientApproval;
import com.vtconnect.registration.client.boundary.ClientDeparture;
import com.vtconnect.registration.client.boundary.MyDocuments;
import com.vtconnect.registration.document.boundary.PracticeDocuments;
import com.vtconnect.registration.document.boundary.SignDocuments;
import com.vtconnect.registration.document.entity.DocumentKind;
import com.vtconnect.registration.document.entity.RequiredDocument;
import com.vtconnect.registration.invitation.boundary.ClientInvitations;
import com.vtconnect.registration.invitation.boundary.InviteClients;
import com.vtconnect.registration.message.boundary.MessageDrafts;
import com.vtconnect.registration.message.boundary.MessageListQuery;
import com.vtconnect.registration.message.boundary.MessageListQuery.Tab;
import com.vtconnect.registration.message.boundary.MessageLists;
import com.vtconnect.registration.message.boundary.MessageWriting;
import com.vtconnect.registration.operator.boundary.OperatorGiven;
import com.vtconnect.registration.operator.boundary.OperatorGiven.Operating;
import com.vtconnect.registration.session.entity.PersonId;
import com.vtconnect.registration.value.entity.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Two practices with one of everybody and everything: {@link Who} calls, a {@link Thing} in each
 * {@link Place} is called on. The practitioner of a department stands for it.
 */
@RequestScoped
public class World {

    @Inject Given given;
    @Inject Database database;
    @Inject Browsers browsers;
    @Inject OperatorGiven operators;
    @Inject CurrentCaller currentCaller;
    @Inject ClientApproval approval;
    @Inject ClientDeparture departure;
    @Inject ClientInvitations invitations;
    @Inject MessageWriting messageWriting;
    @Inject MessageDrafts messageDrafts;
    @Inject MessageLists messageLists;
    @Inject PracticeDocuments documents;
    @Inject MyDocuments myDocuments;

    private final Map<Thing, Map<Place, Long>> ids = new EnumMap<>(Thing.class);

    /** Last names of clients, by which they are told in any answer, and where they belong. */
    private final Map<String, Place> secrets = new HashMap<>();

    private Side here;
    private Side elsewhere;
    private Operating operator;
    private long invitedOperator;

    void make() {
        operator = operators.operator();
        invitedOperator = operators.invite(operator);
        here = new Side(given.practice());
        elsewhere = new Side(given.practice());
        makeCallers(here.practice());
        for (var place : List.of(ADULTS, FAMILIES, BOTH, NO_DEPARTMENT)) {
            makeClients(here, place);
        }
        makeClients(elsewhere, OTHER_PRACTICE);
        makeStaff(here, ADULTS, here.practice().staff("Tara").in("Adults"));
        makeStaff(here, FAMILIES, here.practice().staff("Tess").in("Families"));
        makeStaff(here, BOTH, here.practice().staff("Tina").in("Adults").in("Families"));
        makeStaff(
                here,
                HIGHEST,
                here.practice().staff("Toni").role(ORGANIZATIONAL_ADMINISTRATOR).in("Adults"));
        makeStaff(elsewhere, OTHER_PRACTICE, elsewhere.practice().staff("Tony"));
        for (var place : Thing.LEAVER.places()) {
            put(Thing.LEAVER, place, id(Thing.STAFF, place));
        }
        put(Thing.LEAVER_OF_BOTH, BOTH, id(Thing.STAFF, BOTH));
        makeListed(ADULTS, here.practice().staff("Lea").in("Adults"));
        makeListed(FAMILIES, here.practice().staff("Lia").in("Families"));
        makeListed(OTHER_PRACTICE, elsewhere.practice().staff("Lou"));
        put(Thing.COLLEAGUE, NO_DEPARTMENT, id(Thing.STAFF, FAMILIES));
        put(Thing.COLLEAGUE, OTHER_PRACTICE, id(Thing.STAFF, OTHER_PRACTICE));
        put(Thing.DEPARTMENT, NO_DEPARTMENT, here.practice().department("Adults"));
        put(Thing.DEPARTMENT, OTHER_PRACTICE, elsewhere.practice().department("Adults"));
        makeDocument(here, NO_DEPARTMENT);
        makeDocument(elsewhere, OTHER_PRACTICE);
        makeSignatures(here, Map.of(ADULTS, Who.CLIENT, FAMILIES, Who.OTHER_CLIENT));
        makeSignatures(elsewhere, Map.of(OTHER_PRACTICE, Who.CLIENT_ELSEWHERE));
        makeInvitations(here, NO_DEPARTMENT);
        makeInvitations(elsewhere, OTHER_PRACTICE);
        makeMessages(here, ADULTS, Who.CLIENT);
        makeMessages(here, FAMILIES, Who.OTHER_CLIENT);
        makeMessages(elsewhere, OTHER_PRACTICE, Who.CLIENT_ELSEWHERE);
    }

    private void makeCallers(Practice practice) {
        browsers.signIn(Who.ADMINISTRATOR, practice.admin());
        browsers.signIn(Who.ADMINISTRATOR_ELSEWHERE, elsewhere.practice().admin());
        var dana = practice.staff("Dana").role(DEPARTMENT_ADMINISTRATOR);
        var dora = practice.staff("Dora").role(DEPARTMENT_ADMINISTRATOR);
        browsers.signIn(Who.DEPARTMENT_ADMINISTRATOR, dana.in("Adults").create());
        browsers.signIn(Who.OTHER_DEPARTMENT_ADMINISTRATOR, dora.in("Families").create());
        var cara = practice.staff("Cara").role(CARE_COORDINATOR);
        var cole = practice.staff("Cole").role(CARE_COORDINATOR);
        browsers.signIn(Who.COORDINATOR, cara.in("Adults").create());
        browsers.signIn(Who.OTHER_COORDINATOR, cole.in("Families").create());
        var peter = practice.staff("Peter").practitioner().in("Adults").create();
        var pia = practice.staff("Pia").practitioner().in("Families").create();
        browsers.signIn(Who.PRACTITIONER, peter);
        browsers.signIn(Who.OTHER_PRACTITIONER, pia);
        browsers.signIn(Who.OTHER_STAFF, practice.staff("Otto").in("Adults").create());
        here.practises(ADULTS, peter);
        here.practises(FAMILIES, pia);
        var fay = elsewhere.practice().staff("Fay").practitioner().in("Adults").create();
        elsewhere.practises(ADULTS, fay);
        var ina = practice.staff("Ina").role(ORGANIZATIONAL_ADMINISTRATOR).create();
        browsers.signIn(Who.INACTIVE_ADMINISTRATOR, ina);
        database.update("UPDATE staff_member SET active = false WHERE id = ?", ina.id());
        var ian = practice.client().confirmed();
        browsers.signIn(Who.INACTIVE_CLIENT, ian.in(practice));
        database.update("UPDATE client SET inactive_since = now() WHERE id = ?", ian.id());
    }

    private void makeClients(Side side, Place place) {
        var client = makeClient(side, Thing.CLIENT, place);
        for (var who : List.of(Who.CLIENT, Who.OTHER_CLIENT, Who.CLIENT_ELSEWHERE)) {
            if (who.home() == place) {
                browsers.signIn(who, client.in(side.practice()));
            }
        }
        side.registered(makeClient(side, Thing.UNCONFIRMED, place));
        var left = makeClient(side, Thing.LEFT, place);
        given.as(side.practice().admin(), () -> departure.inactivate(left.id(), "moved away"));
        if (Thing.PENDING.places().contains(place)) {
            side.practice().approveByHand(true);
            makeClient(side, Thing.PENDING, place);
            side.practice().approveByHand(false);
        }
    }

    private Registered makeClient(Side side, Thing thing, Place place) {
        var secret = "Of " + thing + " " + place.name().replace('_', ' ');
        secrets.put(secret, place);
        var plan = side.practice().client().named("Casey", secret);
        if (place != NO_DEPARTMENT) {
            plan.posting(String.valueOf(side.practitioner(place)));
        }
        var isConfirmed = thing == Thing.CLIENT || thing == Thing.PENDING;
        var client = isConfirmed ? plan.confirmed() : plan.unconfirmed();
        if (place == BOTH) {
            var second = side.practitioner(FAMILIES);
            given.as(side.practice().admin(), () -> approval.associate(client.id(), second));
        }
        put(thing, place, client.id());
        return client;
    }

    private void makeStaff(Side side, Place place, StaffPlan plan) {
        var member = plan.create();
        put(Thing.STAFF, place, member.id());
        side.edits(place, plan.edit(member));
    }

    private void makeListed(Place place, StaffPlan plan) {
        put(Thing.LISTED, place, plan.practitioner().create().id());
    }

    private void makeDocument(Side side, Place place) {
        var caller = side.practice().admin();
        put(Thing.DOCUMENT, place, given.as(caller, () -> documents.upload(DocumentPart.pdf())));
    }

    /** Required until these have signed it, and then no more. */
    private void makeSignatures(Side side, Map<Place, Who> signers) {
        var admin = side.practice().admin();
        var document =
                given.as(admin, () -> documents.upload(DocumentPart.pdf(DocumentKind.SIGNATURE)));
        signers.forEach(
                (place, who) ->
                        given.as(
                                browsers.caller(who),
                                () -> {
                                    var shown =
                                            myDocuments.toSign().stream()
                                                    .map(RequiredDocument::versionId)
                                                    .collect(Collectors.toSet());
                                    myDocuments.sign(new SignDocuments("Casey C", true, shown));
                                    put(Thing.SIGNATURE, place, myDocuments.signed().get(0).id());
                                }));
        given.as(admin, () -> documents.withdraw(document));
    }

    private void makeMessages(Side side, Place place, Who author) {
        var written = MessagePart.first(PersonId.practitioner(side.practitioner(place)));
        var begun = MessagePart.first(PersonId.practitioner(side.practitioner(place)));
        given.as(
                browsers.caller(author),
                () -> {
                    put(Thing.CONVERSATION, place, messageWriting.send(written));
                    messageDrafts.save(begun);
                    var drafts = messageLists.page(new MessageListQuery(Tab.DRAFTS, null, 0, 1));
                    put(Thing.DRAFT, place, drafts.rows().get(0).id());
                });
    }

    private void makeInvitations(Side side, Place place) {
        var email = Given.newEmail();
        var invited = new InviteClients(email, Language.EN, UUID.randomUUID().toString());
        given.as(side.practice().admin(), () -> invitations.send(invited));
        put(
                Thing.INVITATION,
                place,
                (Long) database.value("SELECT id FROM invitation WHERE email = ?", email));
    }

    /** Those of all clients. */
    String addresses() {
        return String.join(
                "\n",
                database.texts(
                        "SELECT email FROM client WHERE organization_id IN (%s) ORDER BY id LIMIT 100"
                                .formatted(organizations())));
    }

    private void put(Thing thing, Place place, long id) {
        ids.computeIfAbsent(thing, any -> new EnumMap<>(Place.class)).put(place, id);
    }

    long id(Thing thing, Place place) {
        return thing == Thing.NOTHING ? 0 : ids.get(thing).get(place);
    }

    /** One who has not set up the account. */
    long invitedOperator() {
        return invitedOperator;
    }

    /** Who this browser is by now. */
    void use(Who who) {
        if (who == Who.OPERATOR) {
            currentCaller.is(operator.session().caller(), operator.session().session());
        } else {
            browsers.use(who);
        }
    }

    /** That of the caller, or of the object. */
    Side side(Place place, Who who) {
        return place == OTHER_PRACTICE || place == Place.NONE && who.home() == OTHER_PRACTICE
                ? elsewhere
                : here;
    }

    /** As a list in SQL. */
    String organizations() {
        return here.practice().id() + ", " + elsewhere.practice().id();
    }

    /** Clients whom this one must not see, as they would stand in an answer. */
    List<String> secretsFrom(Who who) {
        return secrets.entrySet().stream()
                .filter(one -> !who.mayKnow(one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    long mail(String whose, long id) {
        return (Long)
                database.value("SELECT max(id) FROM outgoing_mail WHERE " + whose + " = ?", id);
    }

    int version(String table, long id) {
        return (Integer) database.value("SELECT version FROM " + table + " WHERE id = ?", id);
    }
}
