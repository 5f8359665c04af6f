package com.vtconnect.registration.rights;

import static com.vtconnect.registration.rights.Rule.COORDINATION;
import static com.vtconnect.registration.rights.Thing.INVITATION;
import static com.vtconnect.registration.rights.Thing.NOTHING;

import com.vtconnect.registration.Given;
import com.vtconnect.registration.invitation.boundary.ClientInvitations;
import com.vtconnect.registration.invitation.boundary.InvitationListQuery;
import com.vtconnect.registration.invitation.boundary.InvitationListQuery.Sort;
import com.vtconnect.registration.invitation.boundary.InvitationListQuery.State;
import com.vtconnect.registration.invitation.boundary.InviteClients;
import com.vtconnect.registration.invitation.boundary.SentInvitations;
import com.vtconnect.registration.notification.entity.SentAlready;
import com.vtconnect.registration.value.entity.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Who is invited is no client yet and in no department, so the rule is that of "assign a 'not sure'
 * client": the three roles, for the whole practice.
 */
final class InvitationPart {

    private InvitationPart() {}

    static void fill(RightsTable table) {
        table.of(ClientInvitations.class)
                .reads("limits", COORDINATION, NOTHING, (bean, on) -> bean.limits())
                .reads(
                        "read",
                        COORDINATION,
                        NOTHING,
                        (bean, on) ->
                                bean.read(
                                        () ->
                                                new ByteArrayInputStream(
                                                        "a@b.example"
                                                                .getBytes(StandardCharsets.UTF_8))))
                .reads(
                        "check",
                        COORDINATION,
                        NOTHING,
                        (bean, on) -> bean.check(on.world().addresses()))
                .does(
                        "send",
                        COORDINATION,
                        NOTHING,
                        (bean, on) ->
                                bean.send(
                                        new InviteClients(
                                                Given.newEmail(),
                                                Language.EN,
                                                UUID.randomUUID().toString())));
        table.of(SentInvitations.class)
                .reads("page", COORDINATION, NOTHING, (bean, on) -> bean.page(query(null, null)))
                .reads(
                        "page",
                        COORDINATION,
                        NOTHING,
                        (bean, on) -> bean.page(query(State.SENT, "clients")))
                .does(
                        "sendAgain",
                        COORDINATION,
                        INVITATION,
                        (bean, on) -> bean.sendAgain(on.id()),
                        SentAlready.class)
                .does("stop", COORDINATION, INVITATION, (bean, on) -> bean.stop(on.id()))
                .does("allow", COORDINATION, INVITATION, (bean, on) -> bean.allow(on.id()));
    }

    private static InvitationListQuery query(State state, String search) {
        return new InvitationListQuery(state, search, Sort.SENT, false, 0, 50);
    }
}
