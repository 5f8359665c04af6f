package com.vtconnect.registration.rights;

import static com.vtconnect.registration.rights.Rule.COORDINATION;
import static com.vtconnect.registration.rights.Thing.CLIENT;
import static com.vtconnect.registration.rights.Thing.LEFT;
import static com.vtconnect.registration.rights.Thing.NOTHING;
import static com.vtconnect.registration.rights.Thing.PENDING;
import static com.vtconnect.registration.rights.Thing.UNCONFIRMED;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.boundary.BulkDecisions;
import com.vtconnect.registration.client.boundary.BulkOutcome;
import com.vtconnect.registration.client.boundary.BulkOutcome.Why;
import com.vtconnect.registration.client.boundary.ClientMerging;
import com.vtconnect.registration.client.boundary.MergeClients;
import com.vtconnect.registration.client.entity.AlreadyDecided;
import com.vtconnect.registration.rights.Row.On;
import com.vtconnect.registration.roster.boundary.ClientImport;
import com.vtconnect.registration.roster.boundary.LineProblem;
import com.vtconnect.registration.roster.boundary.RosterFile;
import com.vtconnect.registration.value.entity.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is done to several clients, or several records, at once. */
final class ManyClientsPart {

    private static final byte[] FILE =
            "First name,Last name,Email,Date of birth\nAnn,Lima,ann@clients.example,1990-05-17\n"
                    .getBytes(StandardCharsets.UTF_8);

    private ManyClientsPart() {}

    static void fill(RightsTable table) {
        decisions(table);
        merging(table);
        imports(table);
    }

    /** Each in a transaction of its own, so on those for whom there is nothing left to decide. */
    private static void decisions(RightsTable table) {
        table.of(BulkDecisions.class)
                .reads(
                        "assign",
                        COORDINATION,
                        LEFT,
                        (bean, on) -> reached(bean.assign(List.of(on.id()), on.practitioner())))
                .reads(
                        "approve",
                        COORDINATION,
                        CLIENT,
                        (bean, on) -> reached(bean.approve(List.of(on.id()), on.practitioner())))
                .reads(
                        "undoAssignments",
                        COORDINATION,
                        CLIENT,
                        (bean, on) ->
                                reached(bean.undoAssignments(List.of(on.id()), on.practitioner())))
                .reads(
                        "undoApprovals",
                        COORDINATION,
                        PENDING,
                        (bean, on) -> reached(bean.undoApprovals(List.of(on.id()))));
    }

    private static BulkOutcome reached(BulkOutcome outcome) {
        if (outcome.leftAlone().stream().anyMatch(one -> one.why() == Why.OUT_OF_REACH)) {
            throw new NotFound("Left alone");
        }
        return outcome;
    }

    private static void merging(RightsTable table) {
        table.of(ClientMerging.class)
                .does("merge", COORDINATION, CLIENT, (bean, on) -> bean.merge(merge(on)))
                .does(
                        "undo",
                        COORDINATION,
                        CLIENT,
                        (bean, on) -> bean.undo(on.id(), other(on)),
                        AlreadyDecided.class)
                .reads("mergedInto", COORDINATION, CLIENT, (bean, on) -> bean.mergedInto(on.id()))
                .reads("survivor", COORDINATION, NOTHING, (bean, on) -> bean.survivor(0));
    }

    private static MergeClients merge(On on) {
        return new MergeClients(
                on.id(),
                other(on),
                Set.of(),
                on.version("client", on.id()),
                on.version("client", other(on)));
    }

    private static long other(On on) {
        return on.world().id(UNCONFIRMED, on.place());
    }

    private static void imports(RightsTable table) {
        table.of(ClientImport.class)
                .reads("find", COORDINATION, NOTHING, (bean, on) -> bean.find())
                .does("look", COORDINATION, NOTHING, (bean, on) -> bean.look(file()))
                .reads("problems", COORDINATION, NOTHING, (bean, on) -> bean.problems(10))
                .reads("eachProblem", COORDINATION, NOTHING, (bean, on) -> problems(bean))
                .does(
                        "start",
                        COORDINATION,
                        NOTHING,
                        (bean, on) -> bean.start(true, true),
                        AlreadyDecided.class)
                .does(
                        "discard",
                        COORDINATION,
                        NOTHING,
                        (bean, on) -> bean.discard(),
                        AlreadyDecided.class)
                .does(
                        "cancel",
                        COORDINATION,
                        NOTHING,
                        (bean, on) -> bean.cancel(),
                        AlreadyDecided.class)
                .does("mailNow", COORDINATION, NOTHING, (bean, on) -> bean.mailNow());
    }

    private static RosterFile file() {
        return new RosterFile(
                "clients.csv", Language.EN, Language.EN, () -> new ByteArrayInputStream(FILE));
    }

    private static Object problems(ClientImport imports) {
        var all = new ArrayList<LineProblem>();
        imports.eachProblem(all::add);
        return all;
    }
}
