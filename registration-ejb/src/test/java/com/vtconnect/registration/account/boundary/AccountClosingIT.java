package com.vtconnect.registration.account.boundary;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.client.boundary.ClientDeparture;
import com.vtconnect.registration.client.boundary.ClientRecord;
import com.vtconnect.registration.client.boundary.Closings;
import com.vtconnect.registration.client.boundary.Closings.ClosingRow;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A client wants to leave, and staff see to it. */
class AccountClosingIT extends Deployments {

    @Inject Given given;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject SignIn signIn;
    @Inject AccountClosing closing;
    @Inject Closings closings;
    @Inject ClientRecord record;
    @Inject ClientDeparture departure;

    @Test
    void administratorsAreToldAndInactivatingCarriesItOut() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var session = practice.signIn(client);
        given.in(session, () -> closing.ask(Proof.NONE));
        given.in(session, () -> closing.ask(Proof.NONE));
        assertThat(given.in(session, closing::askedAt)).isPresent();
        var mail = postbox.await(practice.emailOf("Ada"), "wants to close the account");
        assertThat(mail.text())
                .contains("Casey C.", "/office/client/record?id=" + client.id())
                .doesNotContain("Client has");
        assertThat(postbox.all(practice.emailOf("Ada"), "wants to close")).hasSize(1);
        assertThat(given.as(practice.admin(), () -> record.view(client.id())).closingAskedAt())
                .isNotNull();
        assertThat(given.as(practice.admin(), closings::waiting).rows())
                .extracting(ClosingRow::id)
                .containsExactly(client.id());
        assertThat(signIn.resume(session.secret())).as("until then all goes on").isPresent();

        given.as(practice.admin(), () -> departure.inactivate(client.id(), "at own wish"));
        assertThat(given.as(practice.admin(), closings::waiting).rows()).isEmpty();
        assertThat(signIn.resume(session.secret())).isEmpty();
        given.as(practice.admin(), () -> departure.reactivate(client.id()));
        assertThat(given.as(practice.admin(), () -> record.view(client.id())).closingAskedAt())
                .as("done with, not asked for anew")
                .isNull();
    }

    @Test
    void theClientMayThinkBetterOfIt() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var session = practice.signIn(client);
        given.in(session, () -> closing.ask(Proof.NONE));
        given.in(session, () -> closing.withdraw());
        given.in(session, () -> closing.withdraw());
        assertThat(given.in(session, closing::askedAt)).isEmpty();
        assertThat(given.as(practice.admin(), closings::waiting).rows()).isEmpty();
        assertThat(
                        database.texts(
                                "SELECT action FROM audit_record WHERE subject_id = ? AND action LIKE 'CLOSING%' ORDER BY id",
                                client.id()))
                .containsExactly("CLOSING_ASKED", "CLOSING_WITHDRAWN");
    }

    @Test
    void theProofIsAskedFor() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var session = practice.signIn(client);
        database.update(
                "UPDATE sign_in_session SET proved_at = now() - interval '5 minutes' WHERE client_id = ?",
                client.id());
        assertThat(
                        catchThrowableOfType(
                                        InvalidInput.class,
                                        () -> given.in(session, () -> closing.ask(Proof.NONE)))
                                .problems()
                                .get(0)
                                .field())
                .isEqualTo("currentPassword");
        assertThat(given.in(session, closing::askedAt)).isEmpty();
    }

    @Test
    void staffSeeThoseWithinTheirReachAlone() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().choosing(peter).confirmed();
        given.in(practice.signIn(client), () -> closing.ask(Proof.NONE));
        var near = practice.staff("Nia").role(CARE_COORDINATOR).create();
        var far = practice.staff("Fay").role(CARE_COORDINATOR).in("Elsewhere").create();
        assertThat(given.as(near, closings::waiting).rows()).hasSize(1);
        assertThat(given.as(far, closings::waiting).rows()).isEmpty();
        assertThat(given.as(given.practice().admin(), closings::waiting).rows()).isEmpty();
        for (var caller : new Caller[] {peter, client.in(practice), Caller.VISITOR}) {
            assertThatThrownBy(() -> given.as(caller, closings::waiting))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> given.as(practice.admin(), closing::askedAt))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void howManyWaitIsSaidAlsoIfNotAllAreShown() {
        var practice = given.practice();
        IntStream.range(0, 52).forEach(i -> practice.client().unconfirmed());
        database.update(
                "UPDATE client SET closing_asked_at = now() WHERE organization_id = ?",
                practice.id());
        var waiting = given.as(practice.admin(), closings::waiting);
        assertThat(waiting.rows()).hasSize(50);
        assertThat(waiting.total()).isEqualTo(52);
        assertThat(waiting.isCut()).isTrue();
    }
}
