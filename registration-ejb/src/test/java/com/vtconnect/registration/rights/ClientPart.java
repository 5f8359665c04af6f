package com.vtconnect.registration.rights;

import static com.vtconnect.registration.rights.Rule.CLIENTS;
import static com.vtconnect.registration.rights.Rule.COORDINATION;
import static com.vtconnect.registration.rights.Rule.EVERYBODY;
import static com.vtconnect.registration.rights.Rule.OWN;
import static com.vtconnect.registration.rights.Rule.STAFF;
import static com.vtconnect.registration.rights.Thing.CLIENT;
import static com.vtconnect.registration.rights.Thing.LEFT;
import static com.vtconnect.registration.rights.Thing.NOTHING;
import static com.vtconnect.registration.rights.Thing.PENDING;
import static com.vtconnect.registration.rights.Thing.UNCONFIRMED;

import com.vtconnect.registration.Given;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.client.boundary.ClientApproval;
import com.vtconnect.registration.client.boundary.ClientCases;
import com.vtconnect.registration.client.boundary.ClientDeparture;
import com.vtconnect.registration.client.boundary.ClientHome;
import com.vtconnect.registration.client.boundary.ClientIntake;
import com.vtconnect.registration.client.boundary.ClientListQuery;
import com.vtconnect.registration.client.boundary.ClientListQuery.Sort;
import com.vtconnect.registration.client.boundary.ClientListQuery.Tab;
import com.vtconnect.registration.client.boundary.ClientLists;
import com.vtconnect.registration.client.boundary.ClientMailJournal;
import com.vtconnect.registration.client.boundary.ClientRecord;
import com.vtconnect.registration.client.boundary.ClientRegistration;
import com.vtconnect.registration.client.boundary.ClientRow;
import com.vtconnect.registration.client.boundary.Closings;
import com.vtconnect.registration.client.boundary.ColleagueRow;
import com.vtconnect.registration.client.boundary.Directory;
import com.vtconnect.registration.client.boundary.Figures;
import com.vtconnect.registration.client.boundary.HandOver;
import com.vtconnect.registration.client.boundary.MyClients;
import com.vtconnect.registration.client.boundary.MyDetails;
import com.vtconnect.registration.client.boundary.MyDetails.EditDetails;
import com.vtconnect.registration.client.boundary.OfficeHome;
import com.vtconnect.registration.client.boundary.PracticeDirectory;
import com.vtconnect.registration.client.boundary.StaffDeparture;
import com.vtconnect.registration.client.entity.AlreadyDecided;
import com.vtconnect.registration.client.entity.HasCareRecords;
import com.vtconnect.registration.client.entity.TooLateToUndo;
import com.vtconnect.registration.notification.entity.SentAlready;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Language;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Map;

final class ClientPart {

    private ClientPart() {}

    static void fill(RightsTable table) {
        registration(table);
        decisions(table);
        cases(table);
        records(table);
        lists(table);
        departures(table, Thing.LEAVER, Rule.MANAGERS);
        departures(table, Thing.LEAVER_OF_BOTH, Rule.ADMINISTRATORS);
    }

    private static void departures(RightsTable table, Thing leaver, Rule rule) {
        table.of(StaffDeparture.class)
                .reads("look", rule, leaver, (bean, on) -> bean.look(on.id()))
                .reads("clients", rule, leaver, (bean, on) -> bean.clients(on.id(), 0, 100))
                .reads("mayDelete", rule, leaver, (bean, on) -> bean.mayDelete(on.id()))
                .does("inactivate", rule, leaver, (bean, on) -> bean.inactivate(on.id(), toQueue()))
                .does(
                        "takeLicence",
                        rule,
                        leaver,
                        (bean, on) -> bean.takeLicence(on.id(), toQueue()),
                        AlreadyDecided.class)
                .does(
                        "reactivate",
                        rule,
                        leaver,
                        (bean, on) -> bean.reactivate(on.id()),
                        AlreadyDecided.class)
                .does("delete", rule, leaver, (bean, on) -> bean.delete(on.id()));
    }

    private static HandOver toQueue() {
        return new HandOver(HandOver.Way.TO_QUEUE, null, Map.of(), "moved away");
    }

    private static void registration(RightsTable table) {
        table.of(ClientRegistration.class)
                .reads("form", EVERYBODY, NOTHING, (bean, on) -> bean.form(on.side().slug()))
                .does("register", EVERYBODY, NOTHING, (bean, on) -> bean.register(on.side().form()))
                .does(
                        "find",
                        EVERYBODY,
                        NOTHING,
                        (bean, on) -> bean.find(on.side().slug(), on.side().handle()))
                .does(
                        "resend",
                        EVERYBODY,
                        NOTHING,
                        (bean, on) -> bean.resend(on.side().slug(), on.side().handle()),
                        TooManyAttempts.class)
                .does(
                        "correctAddress",
                        EVERYBODY,
                        NOTHING,
                        (bean, on) ->
                                bean.correctAddress(
                                        on.side().slug(), on.side().handle(), Given.newEmail()),
                        TooManyAttempts.class)
                .does(
                        "enterCode",
                        EVERYBODY,
                        NOTHING,
                        (bean, on) ->
                                bean.enterCode(on.side().slug(), on.side().handle(), "000000"),
                        TooManyAttempts.class);
        table.of(PracticeDirectory.class)
                .reads(
                        "find",
                        EVERYBODY,
                        NOTHING,
                        (bean, on) ->
                                bean.find(
                                        on.side().slug(),
                                        Language.EN,
                                        new Directory.Wanted(null, null, null)))
                .reads("photo", EVERYBODY, NOTHING, (bean, on) -> bean.photo(on.side().slug(), 0));
        table.of(ClientHome.class).reads("home", CLIENTS, NOTHING, (bean, on) -> bean.home());
        table.of(MyDetails.class)
                .reads("get", CLIENTS, NOTHING, (bean, on) -> bean.get())
                .does(
                        "save",
                        CLIENTS,
                        NOTHING,
                        (bean, on) -> bean.save(new EditDetails("Casey", "C", null, null, -1)),
                        ChangedMeanwhile.class);
        table.of(MyClients.class)
                .reads("all", STAFF, NOTHING, (bean, on) -> bean.all())
                .does(
                        "contacted",
                        OWN,
                        CLIENT,
                        (bean, on) -> bean.contacted(on.id()),
                        AlreadyDecided.class);
    }

    private static void decisions(RightsTable table) {
        table.of(ClientApproval.class)
                .does(
                        "approve",
                        COORDINATION,
                        PENDING,
                        (bean, on) -> bean.approve(on.id(), on.practitioner()))
                .does(
                        "approveAsWished",
                        COORDINATION,
                        PENDING,
                        (bean, on) -> bean.approveAsWished(on.id(), on.practitioner()))
                .does(
                        "decline",
                        COORDINATION,
                        PENDING,
                        (bean, on) -> bean.decline(on.id(), "no place"))
                .does(
                        "undoDecision",
                        COORDINATION,
                        PENDING,
                        (bean, on) -> bean.undoDecision(on.id()),
                        TooLateToUndo.class)
                .does(
                        "assign",
                        COORDINATION,
                        CLIENT,
                        (bean, on) -> bean.assign(on.id(), on.practitioner()),
                        AlreadyDecided.class)
                .does(
                        "undoAssignment",
                        COORDINATION,
                        CLIENT,
                        (bean, on) -> bean.undoAssignment(on.id(), on.practitioner()),
                        TooLateToUndo.class)
                .does(
                        "associate",
                        COORDINATION,
                        CLIENT,
                        (bean, on) -> bean.associate(on.id(), on.practitioner()))
                .does(
                        "endAssociation",
                        COORDINATION,
                        CLIENT,
                        (bean, on) -> bean.endAssociation(on.id(), on.practitioner(), "moved away"),
                        AlreadyDecided.class);
        table.of(ClientDeparture.class)
                .does(
                        "inactivate",
                        COORDINATION,
                        CLIENT,
                        (bean, on) -> bean.inactivate(on.id(), "moved away"))
                .does("reactivate", COORDINATION, LEFT, (bean, on) -> bean.reactivate(on.id()))
                .reads("mayDelete", COORDINATION, NOTHING, (bean, on) -> bean.mayDelete(0))
                // Those who write messages are kept.
                .does(
                        "delete",
                        COORDINATION,
                        CLIENT,
                        (bean, on) -> bean.delete(on.id()),
                        HasCareRecords.class);
    }

    private static void cases(RightsTable table) {
        table.of(ClientCases.class)
                .does("claim", COORDINATION, PENDING, (bean, on) -> bean.claim(on.id(), null))
                .does(
                        "claim",
                        COORDINATION,
                        CLIENT,
                        (bean, on) -> bean.claim(on.id(), null),
                        AlreadyDecided.class)
                .does("release", COORDINATION, PENDING, (bean, on) -> bean.release(on.id()))
                .reads("claimNext", COORDINATION, NOTHING, (bean, on) -> bean.claimNext())
                .does(
                        "snooze",
                        COORDINATION,
                        PENDING,
                        (bean, on) ->
                                bean.snooze(on.id(), LocalDateTime.now().plusDays(2), "later"))
                .does("wake", COORDINATION, PENDING, (bean, on) -> bean.wake(on.id()))
                .does(
                        "contacted",
                        COORDINATION,
                        CLIENT,
                        (bean, on) -> bean.contacted(on.id()),
                        AlreadyDecided.class)
                .does(
                        "undoContacted",
                        COORDINATION,
                        CLIENT,
                        (bean, on) -> {
                            bean.contacted(on.id());
                            bean.undoContacted(on.id());
                        },
                        AlreadyDecided.class)
                .reads(
                        "colleagueOn",
                        COORDINATION,
                        PENDING,
                        (bean, on) -> bean.colleagueOn(on.id()))
                .reads("colleagues", COORDINATION, PENDING, (bean, on) -> bean.colleagues(on.id()))
                .does(
                        "handOver",
                        COORDINATION,
                        PENDING,
                        (bean, on) -> bean.handOver(on.id(), firstColleague(bean, on.id()), null),
                        InvalidInput.class);
    }

    /** Null for an administrator who has nobody; then the call ends with that. */
    private static Long firstColleague(ClientCases cases, long clientId) {
        return cases.colleagues(clientId).stream().map(ColleagueRow::id).findFirst().orElse(null);
    }

    private static void records(RightsTable table) {
        table.of(ClientMailJournal.class)
                .reads("of", COORDINATION, CLIENT, (bean, on) -> bean.of(on.id(), 50))
                .does(
                        "sendAgain",
                        COORDINATION,
                        UNCONFIRMED,
                        (bean, on) -> bean.sendAgain(on.id(), on.mail("client_id")),
                        SentAlready.class,
                        TooManyAttempts.class);
        table.of(ClientRecord.class)
                .reads("view", COORDINATION, CLIENT, (bean, on) -> bean.view(on.id()))
                .reads("view", COORDINATION, PENDING, (bean, on) -> bean.view(on.id()))
                .reads("view", COORDINATION, LEFT, (bean, on) -> bean.view(on.id()))
                .reads("history", COORDINATION, CLIENT, (bean, on) -> bean.history(on.id(), 50))
                .does(
                        "resendConfirmation",
                        COORDINATION,
                        UNCONFIRMED,
                        (bean, on) -> bean.resendConfirmation(on.id()),
                        TooManyAttempts.class)
                .does(
                        "save",
                        COORDINATION,
                        CLIENT,
                        (bean, on) ->
                                bean.save(
                                        on.id(),
                                        on.side().person("Corrected"),
                                        on.version("client", on.id())));
        table.of(ClientIntake.class)
                .reads("practitioners", COORDINATION, NOTHING, (bean, on) -> bean.practitioners())
                .does(
                        "create",
                        COORDINATION,
                        NOTHING,
                        (bean, on) -> bean.create(on.side().newClient()))
                .reads("whoHas", COORDINATION, NOTHING, (bean, on) -> bean.whoHas("a@b.example"));
    }

    private static void lists(RightsTable table) {
        table.of(ClientLists.class)
                .reads("page", COORDINATION, NOTHING, (bean, on) -> bean.page(query(Tab.ACTIVE)))
                .reads("page", COORDINATION, NOTHING, (bean, on) -> bean.page(query(Tab.INACTIVE)))
                .reads("page", COORDINATION, NOTHING, (bean, on) -> bean.page(query(Tab.PENDING)))
                .reads(
                        "page",
                        COORDINATION,
                        NOTHING,
                        (bean, on) -> bean.page(query(Tab.UNASSIGNED)))
                .reads("page", COORDINATION, NOTHING, (bean, on) -> bean.page(query(Tab.WAITING)))
                .reads(
                        "page",
                        COORDINATION,
                        NOTHING,
                        (bean, on) -> bean.page(query(Tab.UNCONFIRMED)))
                .reads("export", COORDINATION, NOTHING, (bean, on) -> exported(bean))
                .reads("counts", COORDINATION, NOTHING, (bean, on) -> bean.counts())
                .reads("counts", COORDINATION, NOTHING, (bean, on) -> bean.counts(Tab.WAITING))
                .reads(
                        "practitioners",
                        COORDINATION,
                        NOTHING,
                        (bean, on) -> bean.practitioners(null));
        table.of(Figures.class)
                .reads("weeks", COORDINATION, NOTHING, (bean, on) -> bean.weeks())
                .reads("caseloads", COORDINATION, NOTHING, (bean, on) -> bean.caseloads());
        table.of(OfficeHome.class)
                .reads("waiting", COORDINATION, NOTHING, (bean, on) -> bean.waiting())
                .reads("cases", COORDINATION, NOTHING, (bean, on) -> bean.cases())
                .reads("registrations", COORDINATION, NOTHING, (bean, on) -> bean.registrations());
        table.of(Closings.class)
                .reads("waiting", COORDINATION, NOTHING, (bean, on) -> bean.waiting());
    }

    private static Object exported(ClientLists lists) {
        var rows = new ArrayList<ClientRow>();
        lists.export(query(Tab.ACTIVE), rows::add);
        return rows;
    }

    private static ClientListQuery query(Tab tab) {
        return new ClientListQuery(tab, null, Sort.NAME, true, 0, 100);
    }
}
