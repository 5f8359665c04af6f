package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.Together.request;
import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static com.vtconnect.registration.access.entity.Role.DEPARTMENT_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Practice.Registered;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.Together.Outcome;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.casework.entity.Handling;
import com.vtconnect.registration.casework.entity.HeldByColleague;
import com.vtconnect.registration.client.boundary.ClientListQuery.Sort;
import com.vtconnect.registration.client.boundary.ClientListQuery.Tab;
import com.vtconnect.registration.client.boundary.ClientListQuery.Whose;
import com.vtconnect.registration.client.entity.AlreadyDecided;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClientCasesIT extends Deployments {

    @Inject Given given;
    @Inject Together together;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject ClientCases cases;
    @Inject ClientLists lists;
    @Inject ClientRecord record;
    @Inject ClientApproval approval;
    @Inject ClientDeparture departure;
    @Inject OfficeHome home;

    @Test
    void ofTwoWhoClaimAtOnceOneWinsAndTheOtherIsToldWho() {
        var practice = given.practice();
        var cara = coordinator(practice, "Cara");
        var dana = coordinator(practice, "Dana");
        var client = practice.client().confirmed();
        var outcomes =
                together.run(
                        List.of(
                                request(cara, () -> cases.claim(client.id(), null)),
                                request(dana, () -> cases.claim(client.id(), null))));
        assertThat(outcomes).filteredOn(Outcome::isSuccess).hasSize(1);
        var winner = outcomes.get(0).isSuccess() ? cara : dana;
        assertThat(outcomes)
                .filteredOn(one -> !one.isSuccess())
                .singleElement()
                .extracting(Outcome::failure)
                .isInstanceOfSatisfying(
                        HeldByColleague.class,
                        held -> assertThat(held.holder()).isEqualTo(winner.name()));
        assertThat(handling(practice, client).holderId()).isEqualTo(winner.id());
        assertThat(audited(client)).containsOnlyOnce("CASE_CLAIMED");
    }

    @Test
    void aClaimIsTakenOverKnowinglyReleasedAndEndsByItself() {
        var practice = given.practice();
        var cara = coordinator(practice, "Cara");
        var dana = coordinator(practice, "Dana");
        var eve = coordinator(practice, "Eve");
        var client = practice.client().confirmed();
        given.as(cara, () -> cases.claim(client.id(), null));
        given.as(cara, () -> cases.claim(client.id(), null));
        assertHeld("Cara Staff", () -> given.as(dana, () -> cases.claim(client.id(), null)));
        given.as(dana, () -> cases.claim(client.id(), cara.id()));
        assertThat(handling(practice, client).holder()).isEqualTo("Dana Staff");
        assertHeld("Dana Staff", () -> given.as(eve, () -> cases.claim(client.id(), cara.id())));
        given.as(eve, () -> cases.release(client.id()));
        assertThat(handling(practice, client).holder()).isEqualTo("Dana Staff");
        given.as(dana, () -> cases.release(client.id()));
        assertThat(handling(practice, client).isClaimed()).isFalse();
        given.as(eve, () -> cases.claim(client.id(), cara.id()));
        hoursPass(client, 5);
        assertThat(handling(practice, client).isClaimed()).isFalse();
        given.as(dana, () -> cases.claim(client.id(), null));
        assertThat(audited(client))
                .containsSubsequence(
                        "CASE_CLAIMED", "CASE_TAKEN_OVER", "CASE_RELEASED", "CASE_CLAIMED");
    }

    @Test
    void whoHasLeftHoldsNothing() {
        var practice = given.practice();
        var cara = coordinator(practice, "Cara");
        var client = practice.client().confirmed();
        given.as(cara, () -> cases.claim(client.id(), null));
        database.update("UPDATE staff_member SET active = false WHERE id = ?", cara.id());
        assertThat(handling(practice, client).isClaimed()).isFalse();
        assertThat(listed(practice.admin(), Whose.UNCLAIMED)).containsExactly(client.id());
        given.as(practice.admin(), () -> cases.claim(client.id(), null));
        assertThat(handling(practice, client).holder()).isEqualTo("Ada Admin");
    }

    @Test
    void aClaimKeepsNobodyFromDecidingAndIsOverWithTheDecision() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var cara = coordinator(practice, "Cara");
        var client = practice.client().confirmed();
        given.as(cara, () -> cases.claim(client.id(), null));
        given.as(practice.admin(), () -> approval.assign(client.id(), peter.id()));
        assertThat(database.count("client_claim WHERE client_id = ?", client.id())).isZero();
        assertThatThrownBy(() -> given.as(cara, () -> cases.claim(client.id(), null)))
                .isInstanceOf(AlreadyDecided.class);
        given.as(practice.admin(), () -> approval.undoAssignment(client.id(), peter.id()));
        given.as(cara, () -> cases.claim(client.id(), null));
        given.as(practice.admin(), () -> departure.inactivate(client.id(), null));
        assertThat(database.count("client_claim WHERE client_id = ?", client.id())).isZero();
    }

    @Test
    void approvalsAndRefusalsSettleTheCaseToo() {
        var practice = given.organization().manual().create();
        var peter = practice.staff("Peter").practitioner().create();
        var taken = practice.client().confirmed();
        var refused = practice.client().confirmed();
        given.as(
                practice.admin(),
                () -> {
                    cases.claim(taken.id(), null);
                    cases.claim(refused.id(), null);
                    approval.approve(taken.id(), peter.id());
                    approval.decline(refused.id(), "no place");
                });
        assertThat(database.count("client_claim WHERE organization_id = ?", practice.id()))
                .isZero();
    }

    @Test
    void whatIsPutOffLeavesTheQueueAndComesBackByItself() {
        var practice = given.practice();
        var cara = coordinator(practice, "Cara");
        var client = practice.client().confirmed();
        var other = practice.client().confirmed();
        given.as(cara, () -> cases.claim(client.id(), null));
        given.as(cara, () -> cases.snooze(client.id(), inHours(practice, 48), "back on Monday"));
        assertThat(listed(cara, Whose.ALL)).containsExactly(other.id());
        assertThat(listed(cara, Whose.MINE)).isEmpty();
        assertThat(listed(cara, Whose.SNOOZED)).containsExactly(client.id());
        assertThat(given.as(cara, () -> lists.counts(Tab.WAITING)))
                .containsEntry(Whose.ALL, 1)
                .containsEntry(Whose.SNOOZED, 1);
        assertThat(given.as(cara, () -> lists.counts())).containsEntry(Tab.UNASSIGNED, 1);
        var seen = handling(practice, client);
        assertThat(seen.isSnoozed()).isTrue();
        assertThat(seen.isClaimed()).isFalse();
        assertThat(seen.snoozedBy()).isEqualTo("Cara Staff");
        assertThat(seen.snoozeNote()).isEqualTo("back on Monday");
        hoursPass(client, 49);
        assertThat(listed(cara, Whose.ALL)).containsExactly(client.id(), other.id());
        assertThat(handling(practice, client).isBack()).isTrue();
        given.as(cara, () -> cases.wake(client.id()));
        assertThat(handling(practice, client).isBack()).isFalse();
        assertThat(audited(client)).contains("CASE_SNOOZED", "CASE_WOKEN");
    }

    @Test
    void aCaseIsPutOffToATimeThatComesWithinThreeMonths() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        assertThat(problems(practice, () -> cases.snooze(client.id(), null, null)))
                .containsExactly(new Problem("until", Reason.NOT_A_DATE));
        assertThat(problems(practice, () -> cases.snooze(client.id(), inHours(practice, -1), null)))
                .containsExactly(new Problem("until", Reason.IN_THE_PAST));
        for (var tooFar : List.of(inHours(practice, 24 * 91), LocalDateTime.MAX)) {
            assertThat(problems(practice, () -> cases.snooze(client.id(), tooFar, null)))
                    .containsExactly(new Problem("until", Reason.TOO_FAR_AHEAD));
        }
        assertThat(
                        problems(
                                practice,
                                () ->
                                        cases.snooze(
                                                client.id(),
                                                inHours(practice, 1),
                                                "x".repeat(1001))))
                .containsExactly(new Problem("note", Reason.TOO_LONG));
        assertThat(handling(practice, client).snoozedUntil()).isNull();
    }

    @Test
    void aCaseHandedOverIsTheColleaguesWhoIsMailedNothingAboutTheClient() {
        var practice = given.practice();
        var cara = coordinator(practice, "Cara");
        var dana = coordinator(practice, "Dana");
        var client = practice.client().named("Rosalind", "Quimby").confirmed();
        given.as(
                cara,
                () -> {
                    cases.claim(client.id(), null);
                    cases.handOver(client.id(), dana.id(), "speaks Portuguese, ring after five");
                });
        var mail = postbox.await(practice.emailOf("Dana"), "handed a case over");
        assertThat(mail.text())
                .contains("Cara Staff", "client/record?id=" + client.id())
                .doesNotContain("Rosalind", "Quimby", client.email(), "Portuguese");
        var seen = handling(practice, client);
        assertThat(seen.holder()).isEqualTo("Dana Staff");
        assertThat(seen.givenBy()).isEqualTo("Cara Staff");
        assertThat(seen.note()).isEqualTo("speaks Portuguese, ring after five");
        assertThat(given.as(dana, () -> home.cases()).mine())
                .extracting(ClientRow::id)
                .containsExactly(client.id());
        hoursPass(client, 48);
        assertThat(handling(practice, client).isHeldBy(dana.id())).as("over a weekend").isTrue();
        assertHeld(
                "Dana Staff",
                () ->
                        given.as(
                                cara,
                                () -> cases.handOver(client.id(), practice.admin().id(), null)),
                () ->
                        given.as(
                                practice.admin(),
                                () -> cases.handOver(client.id(), cara.id(), null)),
                () -> given.as(cara, () -> cases.snooze(client.id(), inHours(practice, 2), null)));
    }

    @Test
    void aCaseIsHandedOnlyToWhomMayReachTheClient() {
        var practice = given.practice();
        var amy = practice.staff("Amy").practitioner().in("Adults").create();
        practice.staff("Bo").role(CARE_COORDINATOR).in("Adults").create();
        var kim = practice.staff("Kim").role(CARE_COORDINATOR).in("Children").create();
        var ivo = practice.staff("Ivo").role(CARE_COORDINATOR).in("Adults").inactive();
        var foreign = given.practice().staff("Fay").role(DEPARTMENT_ADMINISTRATOR).create();
        practice.approveByHand(true);
        var client = practice.client().choosing(amy).confirmed();
        assertThat(given.as(practice.admin(), () -> cases.colleagues(client.id())))
                .extracting(ColleagueRow::name)
                .containsExactly("Bo Staff");
        for (var id :
                List.of(amy.id(), kim.id(), ivo.id(), foreign.id(), practice.admin().id(), -1L)) {
            assertThat(problems(practice, () -> cases.handOver(client.id(), id, null)))
                    .containsExactly(new Problem("colleague", Reason.NOT_OFFERED));
        }
        assertThat(problems(practice, () -> cases.handOver(client.id(), null, "x".repeat(1 << 20))))
                .containsExactlyInAnyOrder(
                        new Problem("colleague", Reason.MISSING),
                        new Problem("note", Reason.TOO_LONG));
        for (var call :
                List.<Runnable>of(
                        () -> cases.claim(client.id(), null),
                        () -> cases.release(client.id()),
                        () -> cases.snooze(client.id(), inHours(practice, 2), null),
                        () -> cases.wake(client.id()),
                        () -> cases.colleagues(client.id()),
                        () -> cases.handOver(client.id(), practice.admin().id(), null))) {
            assertThatThrownBy(() -> given.as(kim, call)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> given.as(foreign, call)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> given.as(amy, call)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> given.as(Caller.VISITOR, call)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void handingOverSendsNoFloodOfMails() {
        var practice = given.practice();
        var cara = coordinator(practice, "Cara");
        var dana = coordinator(practice, "Dana");
        var client = practice.client().confirmed();
        database.update(
                """
                INSERT INTO attempt_count (key, count, since)
                VALUES (sha256(convert_to('HAND_OVER_BY_STAFF', 'UTF8') || '\\x00'::bytea || convert_to(?, 'UTF8')), 5000, now())
                """,
                String.valueOf(cara.id()));
        given.as(cara, () -> cases.handOver(client.id(), dana.id(), null));
        given.as(dana, () -> cases.release(client.id()));
        assertThatThrownBy(() -> given.as(cara, () -> cases.handOver(client.id(), dana.id(), null)))
                .isInstanceOf(TooManyAttempts.class);
        assertThat(handling(practice, client).isClaimed()).isFalse();
    }

    @Test
    void theNextFreeCaseIsTheLongestWaitingAndNobodyGetsAnothers() {
        var practice = given.practice();
        var first = practice.client().confirmed();
        var second = practice.client().confirmed();
        var third = practice.client().confirmed();
        practice.client().unconfirmed();
        waited(first, 3);
        waited(second, 2);
        waited(third, 1);
        var cara = coordinator(practice, "Cara");
        var dana = coordinator(practice, "Dana");
        var outcomes =
                together.run(
                        Stream.of(cara, dana)
                                .map(one -> request(one, () -> cases.claimNext()))
                                .toList());
        var got = new HashSet<Optional<Long>>();
        outcomes.forEach(one -> got.add(one.result()));
        assertThat(got)
                .containsExactlyInAnyOrder(Optional.of(first.id()), Optional.of(second.id()));
        assertThat(given.as(cara, () -> cases.claimNext())).contains(third.id());
        assertThat(given.as(cara, () -> cases.claimNext())).isEmpty();
        assertThat(given.as(dana, () -> home.cases()).mine()).hasSize(1);
        assertThat(given.as(dana, () -> home.cases()).others()).hasSize(2);
    }

    @Test
    void homeCountsWhatWaitsAndLinksNobodyFollowed() {
        var practice = given.practice();
        var old = practice.client().unconfirmed();
        practice.client().unconfirmed();
        database.update(
                "UPDATE client SET registered_at = now() - interval '3 days' WHERE id = ?",
                old.id());
        practice.staff("Uma").create();
        database.update(
                "UPDATE staff_member SET created_at = now() - interval '3 days' WHERE organization_id = ?",
                practice.id());
        var cara = coordinator(practice, "Cara");
        var snoozed = practice.client().confirmed();
        given.as(cara, () -> cases.snooze(snoozed.id(), inHours(practice, 3), null));
        var waiting = given.as(practice.admin(), () -> home.waiting());
        assertThat(waiting.unused()).isEqualTo(1);
        assertThat(waiting.oldestUnused()).isNotNull();
        assertThat(waiting.unusedOfStaff()).as("Ada and Uma").isEqualTo(2);
        assertThat(waiting.snoozed()).isEqualTo(1);
        assertThat(waiting.unassigned()).isZero();
        assertThat(given.as(cara, () -> home.waiting()).unusedOfStaff()).isZero();
        assertThat(listed(practice.admin(), Tab.UNCONFIRMED, Whose.ALL)).hasSize(2);
    }

    private Caller.Staff coordinator(Practice practice, String name) {
        return practice.staff(name).role(CARE_COORDINATOR).create();
    }

    private Handling handling(Practice practice, Registered client) {
        return given.as(practice.admin(), () -> record.view(client.id())).handling();
    }

    private List<Long> listed(Caller.Staff caller, Whose whose) {
        return listed(caller, Tab.WAITING, whose);
    }

    private List<Long> listed(Caller.Staff caller, Tab tab, Whose whose) {
        var query = new ClientListQuery(tab, whose, null, Sort.WAITING, true, 0, 50);
        return given.as(caller, () -> lists.page(query)).rows().stream()
                .map(ClientRow::id)
                .toList();
    }

    private List<String> audited(Registered client) {
        return database.texts(
                "SELECT action FROM audit_record WHERE subject_id = ? ORDER BY at, id",
                client.id());
    }

    private void waited(Registered client, int days) {
        database.update(
                "UPDATE client SET confirmed_at = now() - ?::interval WHERE id = ?",
                days + " days",
                client.id());
    }

    private void hoursPass(Registered client, int hours) {
        for (var table : List.of("client_claim", "client_snooze")) {
            database.update(
                    "UPDATE %s SET since = since - ?::interval, until = until - ?::interval WHERE client_id = ?"
                            .formatted(table),
                    hours + " hours",
                    hours + " hours",
                    client.id());
        }
    }

    private LocalDateTime inHours(Practice practice, int hours) {
        var zone =
                (String)
                        database.value(
                                "SELECT time_zone FROM organization WHERE id = ?", practice.id());
        return LocalDateTime.now(ZoneId.of(zone)).plusHours(hours);
    }

    private List<Problem> problems(Practice practice, Runnable call) {
        return catchThrowableOfType(InvalidInput.class, () -> given.as(practice.admin(), call))
                .problems();
    }

    private static void assertHeld(
            String holder, org.assertj.core.api.ThrowableAssert.ThrowingCallable... calls) {
        for (var call : calls) {
            assertThat(catchThrowableOfType(HeldByColleague.class, call).holder())
                    .isEqualTo(holder);
        }
    }
}
