package com.vtconnect.registration.account.boundary;

import static com.vtconnect.registration.client.entity.MergePart.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Practice.Registered;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.account.boundary.OpenedLink.State;
import com.vtconnect.registration.client.boundary.ClientMerging;
import com.vtconnect.registration.client.boundary.MergeGiven;
import com.vtconnect.registration.client.entity.MergePart;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No link that was mailed for an account opens the one that took its place on the record. */
class MergedAccountsIT extends Deployments {

    private static final String CONFIRM = "Confirm your new e-mail address";
    private static final Proof RIGHT = new Proof(Given.PASSWORD, null);

    @Inject Given given;
    @Inject MergeGiven merges;
    @Inject ClientMerging merging;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject SignIn signIn;
    @Inject OwnAddress ownAddress;
    @Inject AddressConfirmation confirmation;
    @Inject EmailConfirmation emailConfirmation;

    private Practice practice;
    private Registered ada;
    private Registered zoe;

    @BeforeEach
    void twoPeople() {
        practice = given.practice();
        ada = practice.client().named("Ada", "Lima").confirmed();
        zoe = practice.client().named("Zoe", "Lima").confirmed();
    }

    @Test
    void aWishFromBeforeTheMergeComesTrueForNobody() {
        for (var part : List.of(new MergePart[] {ACCOUNT}, new MergePart[0])) {
            for (var asks : List.of(ada, zoe)) {
                var wished = ask(asks);
                var change = postbox.await(wished, CONFIRM).secret();
                merges.merge(practice, ada, zoe, part);
                assertIsOver(change);
                undo();
                assertIsOver(change);
                assertThat(database.count("client WHERE email = ?", wished)).isZero();
            }
        }
        assertThat(signedInWith(ada)).isEqualTo(ada.id());
        assertThat(signedInWith(zoe)).isEqualTo(zoe.id());
    }

    @Test
    void aWishFromWhileTheyWereOneComesTrueForNobody() {
        merges.merge(practice, ada, zoe, ACCOUNT);
        var wished = ask(zoe);
        var change = postbox.await(wished, CONFIRM).secret();
        undo();
        assertIsOver(change);
        assertThat(signedInWith(ada)).isEqualTo(ada.id());
        assertThat(signedInWith(zoe)).isEqualTo(zoe.id());
    }

    @Test
    void anAddressThatWasConfirmedWhileTheyWereOneGoesBackWithItsAccount() {
        merges.merge(practice, ada, zoe, ACCOUNT);
        var wished = ask(zoe);
        given.as(
                Caller.VISITOR,
                () -> confirmation.confirm(postbox.await(wished, CONFIRM).secret()));
        undo();
        assertThat(signedInWith(ada)).isEqualTo(ada.id());
        assertThat(signedInWith(wished)).isEqualTo(zoe.id());
    }

    @Test
    void linksToChooseAPasswordEndToo() {
        for (var client : List.of(ada, zoe)) {
            given.as(
                    Caller.VISITOR, () -> signIn.mailLinkToClient(practice.slug(), client.email()));
        }
        var links =
                List.of(ada, zoe).stream()
                        .map(one -> postbox.await(one.email(), "Choose a new password").secret())
                        .toList();
        merges.merge(practice, ada, zoe, ACCOUNT);
        undo();
        assertThat(links)
                .extracting(secret -> emailConfirmation.open(secret).state())
                .containsOnly(State.SUPERSEDED);
        assertThat(
                        database.count(
                                "token WHERE client_id IN (?, ?) AND used_at IS NULL AND superseded_at IS NULL",
                                ada.id(),
                                zoe.id()))
                .isZero();
    }

    private void assertIsOver(String change) {
        assertThat(confirmation.open(change).orElseThrow().state()).isEqualTo(State.SUPERSEDED);
        assertThatThrownBy(() -> given.as(Caller.VISITOR, () -> confirmation.confirm(change)))
                .isInstanceOf(LinkNotOpen.class);
    }

    private String ask(Registered client) {
        var wished = Given.newEmail();
        given.in(practice.signIn(client), () -> ownAddress.change(wished, RIGHT));
        return wished;
    }

    private void undo() {
        given.as(practice.admin(), () -> merging.undo(ada.id(), zoe.id()));
    }

    private long signedInWith(Registered client) {
        return signedInWith(client.email());
    }

    private long signedInWith(String email) {
        var signedIn =
                given.as(
                        Caller.VISITOR,
                        () -> signIn.asClient(practice.slug(), email, Given.PASSWORD));
        return ((Caller.Client) signedIn.orElseThrow().caller()).id();
    }
}
