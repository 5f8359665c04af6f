package com.vtconnect.registration.rights;

import static com.vtconnect.registration.rights.Rule.CLIENTS;
import static com.vtconnect.registration.rights.Rule.COORDINATION;
import static com.vtconnect.registration.rights.Rule.EVERYBODY;
import static com.vtconnect.registration.rights.Thing.CLIENT;
import static com.vtconnect.registration.rights.Thing.NOTHING;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.session.boundary.CareLines;
import com.vtconnect.registration.session.boundary.Line;
import com.vtconnect.registration.session.boundary.SessionRecords;
import com.vtconnect.registration.session.boundary.Visitor;

/** What is said on an open line is decided per message; {@code CareIntrudersIT} is about that. */
final class SessionPart {

    private SessionPart() {}

    static void fill(RightsTable table) {
        table.of(SessionRecords.class)
                .reads("ofClient", COORDINATION, CLIENT, (bean, on) -> bean.ofClient(on.id(), 50))
                .reads("mine", CLIENTS, NOTHING, (bean, on) -> bean.mine(50));
        table.of(CareLines.class)
                .does("visitor", EVERYBODY, NOTHING, (bean, on) -> bean.visitor("no secret"))
                .does(
                        "open",
                        EVERYBODY,
                        NOTHING,
                        (bean, on) ->
                                bean.open(
                                        new Visitor(Caller.VISITOR, "test", "no secret"),
                                        new DeadLine()))
                .does("hear", EVERYBODY, NOTHING, (bean, on) -> bean.hear(0, "hello"))
                .does("close", EVERYBODY, NOTHING, (bean, on) -> bean.close(0));
    }

    private static final class DeadLine implements Line {

        @Override
        public void say(String message) {}

        @Override
        public void close(int code, String reason) {}
    }
}
