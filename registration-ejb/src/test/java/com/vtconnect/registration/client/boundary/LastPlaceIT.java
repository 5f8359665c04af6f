package com.vtconnect.registration.client.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.organization.entity.Kind;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Whoever has the last place of a practitioner keeps it while they find their way in. */
class LastPlaceIT extends Deployments {

    private static final String CONFIRM = "Confirm your e-mail";

    @Inject Given given;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject ClientRegistration registration;

    @Test
    void theMailIsSentOnceMore() {
        var practice = given.practice();
        var zoe = oneClientAtMost(practice.staff("Zoe").practitioner().create());
        var client = practice.client().choosing(zoe).unconfirmed();
        coolDown(practice);
        as(() -> registration.resend(practice.slug(), client.handle()));
        postbox.await(client.email(), CONFIRM, 2);
        assertThat(places(zoe)).isEqualTo(1);
    }

    @Test
    void theMailIsSentOnceMoreToWhomeverIsWishedFor() {
        var practice = given.practice();
        var zoe = oneClientAtMost(practice.staff("Zoe").practitioner().create());
        practice.approveByHand(true);
        var waiting = practice.client().choosing(zoe).unconfirmed();
        practice.approveByHand(false);
        practice.client().choosing(zoe).unconfirmed();
        coolDown(practice);
        as(() -> registration.resend(practice.slug(), waiting.handle()));
        postbox.await(waiting.email(), CONFIRM, 2);
        assertThat(wish(waiting.id())).isEqualTo(zoe.id());
    }

    @Test
    void theSameFormTwiceIsOne() {
        var practice = given.practice();
        var zoe = oneClientAtMost(practice.staff("Zoe").practitioner().create());
        var form = practice.client().choosing(zoe).form();
        var handle = given.as(Caller.VISITOR, () -> registration.register(form));
        assertThat(given.as(Caller.VISITOR, () -> registration.register(form))).isEqualTo(handle);
        assertThat(places(zoe)).isEqualTo(1);
    }

    @Test
    void theSameFormTwiceIsOneWhereThereIsNoChoice() {
        var practice = given.organization().individual().create();
        oneClientAtMost(practice.admin());
        var form = practice.client().posting("").form();
        var handle = given.as(Caller.VISITOR, () -> registration.register(form));
        assertThat(given.as(Caller.VISITOR, () -> registration.register(form))).isEqualTo(handle);
        assertThat(places(practice.admin())).isEqualTo(1);
        assertThat(database.value("SELECT kind FROM organization WHERE id = ?", practice.id()))
                .isEqualTo(Kind.INDIVIDUAL.name());
    }

    @Test
    void aCorrectedAddressKeepsThePlace() {
        var practice = given.practice();
        var zoe = oneClientAtMost(practice.staff("Zoe").practitioner().create());
        var client = practice.client().choosing(zoe).unconfirmed();
        var right = Given.newEmail();
        as(() -> registration.correctAddress(practice.slug(), client.handle(), right));
        assertThat(wishAt(practice, right)).isEqualTo(zoe.id());
        assertThat(places(zoe)).isEqualTo(1);
    }

    @Test
    void aCorrectedAddressKeepsTheWishAlsoIfSomebodyElseTypedTheSame() {
        var practice = given.practice();
        var zoe = practice.staff("Zoe").practitioner().create();
        var client = practice.client().choosing(zoe).unconfirmed();
        practice.client().email(client.email()).choosing(zoe).send();
        oneClientAtMost(zoe);
        var right = Given.newEmail();
        as(() -> registration.correctAddress(practice.slug(), client.handle(), right));
        assertThat(wishAt(practice, right)).isEqualTo(zoe.id());
    }

    private Caller.Staff oneClientAtMost(Caller.Staff practitioner) {
        database.update("UPDATE staff_member SET capacity = 1 WHERE id = ?", practitioner.id());
        return practitioner;
    }

    private void as(Runnable work) {
        given.as(Caller.VISITOR, work);
    }

    private void coolDown(Practice practice) {
        database.update(
                "UPDATE registration SET mailed_at = mailed_at - interval '1 minute' WHERE organization_id = ?",
                practice.id());
    }

    private long places(Caller.Staff practitioner) {
        return database.count("association WHERE practitioner_id = ?", practitioner.id());
    }

    private Object wish(long clientId) {
        return database.value(
                "SELECT requested_practitioner_id FROM client WHERE id = ?", clientId);
    }

    private Object wishAt(Practice practice, String email) {
        return database.value(
                "SELECT requested_practitioner_id FROM client WHERE organization_id = ? AND email = ?",
                practice.id(),
                email);
    }
}
