package com.vtconnect.registration.client.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vtconnect.registration.Identified;
import com.vtconnect.registration.access.entity.Role;
import com.vtconnect.registration.client.entity.ConnectAnswer.Missing;
import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The life cycle as a table: every state that can be reached, every step from it. */
class ClientTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final long ORGANIZATION = 7;
    private static final long CHOSEN = 11;
    private static final long OTHER = 12;
    private static final StaffMember ADMIN = staff(1, false, true);

    enum Decision {
        NONE,
        APPROVED,
        DECLINED
    }

    /** How a client came where it is; a decision by hand needs a practice that decides by hand. */
    record State(
            boolean byHand, boolean chosen, boolean confirmed, Decision decision, boolean active) {

        Client client() {
            var client = Client.register(ORGANIZATION, application(chosen), byHand, NOW);
            if (confirmed) {
                client.confirm("hash", NOW);
            }
            switch (decision) {
                case APPROVED -> client.approve(CHOSEN, ADMIN, NOW);
                case DECLINED -> client.decline("reason", ADMIN, NOW);
                case NONE -> {}
            }
            if (!active) {
                client.inactivate(NOW);
            }
            return Identified.with(5, client);
        }

        Approval approval() {
            if (!byHand) {
                return Approval.APPROVED;
            }
            return decision == Decision.NONE ? Approval.PENDING : Approval.valueOf(decision.name());
        }

        boolean isAssociated() {
            return byHand ? decision == Decision.APPROVED : chosen;
        }
    }

    static Stream<State> states() {
        var booleans = Set.of(true, false);
        return booleans.stream()
                .flatMap(
                        byHand ->
                                Stream.of(Decision.values())
                                        .filter(one -> byHand || one == Decision.NONE)
                                        .flatMap(
                                                decision ->
                                                        booleans.stream()
                                                                .flatMap(
                                                                        chosen ->
                                                                                rest(
                                                                                        byHand,
                                                                                        decision,
                                                                                        chosen))));
    }

    private static Stream<State> rest(boolean byHand, Decision decision, boolean chosen) {
        return Stream.of(
                new State(byHand, chosen, true, decision, true),
                new State(byHand, chosen, true, decision, false),
                new State(byHand, chosen, false, decision, true),
                new State(byHand, chosen, false, decision, false));
    }

    @Test
    void theTableIsComplete() {
        assertThat(states()).hasSize(4 * 2 * 2 * 2).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("states")
    void isWhatTheWayThereMadeIt(State state) {
        var client = state.client();
        assertThat(client.approval()).isEqualTo(state.approval());
        assertThat(client.isConfirmed()).isEqualTo(state.confirmed());
        assertThat(client.passwordHash() != null).isEqualTo(state.confirmed());
        assertThat(client.isActive()).isEqualTo(state.active());
        assertThat(client.isUnassigned()).isEqualTo(!state.isAssociated());
        assertThat(client.association(CHOSEN).isPresent()).isEqualTo(state.isAssociated());
        assertThat(client.requestedPractitionerId())
                .isEqualTo(state.chosen() ? Optional.of(CHOSEN) : Optional.empty());
        assertThat(client.decidedById())
                .isEqualTo(state.decision() == Decision.NONE ? null : ADMIN.id());
        assertThat(client.decidedAt() == null).isEqualTo(state.approval() == Approval.PENDING);
        assertThat(client.declineReason())
                .isEqualTo(state.decision() == Decision.DECLINED ? "reason" : null);
        assertThat(client.maySignIn()).isEqualTo(state.confirmed() && state.active());
    }

    @ParameterizedTest
    @MethodSource("states")
    void registersAgainOnlyWhileNobodyHasConfirmedDecidedOrLeft(State state) {
        var allowed = !state.confirmed() && state.decision() == Decision.NONE && state.active();
        assertThat(state.client().canRegisterAgain()).isEqualTo(allowed);
        for (var byHandNow : Set.of(true, false)) {
            var client = state.client();
            Consumer<Client> again =
                    one -> one.registerAgain(application(Optional.of(OTHER)), byHandNow, LATER);
            if (allowed) {
                again.accept(client);
                assertThat(client.approval())
                        .isEqualTo(byHandNow ? Approval.PENDING : Approval.APPROVED);
                assertThat(client.association(CHOSEN)).isEmpty();
                assertThat(client.association(OTHER).isPresent()).isEqualTo(!byHandNow);
                assertThat(client.requestedPractitionerId()).contains(OTHER);
                assertThat(client.registeredAgainAt()).isEqualTo(LATER);
                assertThat(client.registeredAt()).isEqualTo(NOW);
            } else {
                assertRefused(client, again);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void theAddressIsCorrectedUntilItIsConfirmed(State state) {
        var correct = new EmailAddress("correct@clients.example");
        var client = state.client();
        if (state.confirmed()) {
            assertRefused(client, one -> one.correctAddress(correct));
            assertThat(client.email()).isNotEqualTo(correct);
        } else {
            client.correctAddress(correct);
            assertThat(client.email()).isEqualTo(correct);
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void isConfirmedOnceAndThatDecidesNothingElse(State state) {
        var client = state.client();
        if (state.confirmed()) {
            assertRefused(client, one -> one.confirm("other", LATER));
            assertThat(client.confirmedAt()).isEqualTo(NOW);
            assertThat(client.passwordHash()).isEqualTo("hash");
        } else {
            client.confirm("other", LATER);
            assertThat(client.confirmedAt()).isEqualTo(LATER);
            assertThat(client.passwordHash()).isEqualTo("other");
        }
        assertThat(client.approval()).isEqualTo(state.approval());
        assertThat(client.isUnassigned()).isEqualTo(!state.isAssociated());
    }

    @ParameterizedTest
    @MethodSource("states")
    void hasNoPasswordBeforeTheAddressIsConfirmed(State state) {
        var client = state.client();
        if (state.confirmed()) {
            client.setPasswordHash("other");
            assertThat(client.passwordHash()).isEqualTo("other");
        } else {
            assertRefused(client, one -> one.setPasswordHash("other"));
            assertThat(client.passwordHash()).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void isDecidedOnceAndOnlyWhilePending(State state) {
        var approved = state.client();
        var declined = state.client();
        if (state.approval() == Approval.PENDING) {
            approved.approve(OTHER, ADMIN, LATER);
            declined.decline("no place", ADMIN, LATER);
            assertThat(approved.approval()).isEqualTo(Approval.APPROVED);
            assertThat(approved.association(OTHER).orElseThrow().madeById()).isEqualTo(ADMIN.id());
            assertThat(declined.approval()).isEqualTo(Approval.DECLINED);
            assertThat(declined.declineReason()).isEqualTo("no place");
            assertThat(declined.isUnassigned()).isTrue();
            assertThat(approved.decidedAt()).isEqualTo(declined.decidedAt()).isEqualTo(LATER);
        } else {
            assertThatThrownBy(() -> approved.approve(OTHER, ADMIN, LATER))
                    .isInstanceOf(AlreadyDecided.class);
            assertThatThrownBy(() -> declined.decline("no place", ADMIN, LATER))
                    .isInstanceOf(AlreadyDecided.class);
            assertThat(approved.approval()).isEqualTo(state.approval());
            assertThat(approved.association(OTHER)).isEmpty();
            assertThat(declined.approval()).isEqualTo(state.approval());
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void aDecisionByHandIsTakenBackWhole(State state) {
        var client = state.client();
        if (state.decision() == Decision.NONE) {
            assertRefused(client, one -> one.undoDecision(ADMIN, LATER));
            assertThat(client.approval()).isEqualTo(state.approval());
        } else {
            client.undoDecision(ADMIN, LATER);
            assertThat(client.approval()).isEqualTo(Approval.PENDING);
            assertThat(client.isUnassigned()).isTrue();
            assertThat(client.decidedById()).isNull();
            assertThat(client.decidedAt()).isNull();
            assertThat(client.declineReason()).isNull();
            client.approve(CHOSEN, ADMIN, LATER);
            assertThat(client.association(CHOSEN)).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void isAssociatedOnlyWhenApproved(State state) {
        var client = state.client();
        if (state.approval() == Approval.APPROVED) {
            client.associate(OTHER, ADMIN.id(), LATER);
            client.associate(OTHER, null, LATER.plusSeconds(1));
            assertThat(client.activeAssociations().filter(one -> one.practitionerId() == OTHER))
                    .singleElement()
                    .satisfies(
                            one -> {
                                assertThat(one.madeById()).isEqualTo(ADMIN.id());
                                assertThat(one.madeAt()).isEqualTo(LATER);
                            });
            assertThat(client.endAssociation(OTHER, ADMIN, LATER)).isTrue();
            assertThat(client.endAssociation(OTHER, ADMIN, LATER)).isFalse();
        } else {
            assertRefused(client, one -> one.associate(OTHER, ADMIN.id(), LATER));
        }
        assertThat(client.association(OTHER)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("states")
    void leavesAndComesBackWithNothingElseChanged(State state) {
        var client = state.client();
        client.inactivate(LATER);
        client.inactivate(LATER.plusSeconds(1));
        assertThat(client.isActive()).isFalse();
        assertThat(client.maySignIn()).isFalse();
        client.reactivate();
        client.reactivate();
        assertThat(client.isActive()).isTrue();
        assertThat(client.approval()).isEqualTo(state.approval());
        assertThat(client.isConfirmed()).isEqualTo(state.confirmed());
        assertThat(client.isUnassigned()).isEqualTo(!state.isAssociated());
    }

    @ParameterizedTest
    @MethodSource("states")
    void connectsOnlyWhenNothingIsMissingAndSaysAllThatIs(State state) {
        for (var licensed : Set.of(true, false)) {
            for (var present : Set.of(true, false)) {
                for (var practitioner : Set.of(CHOSEN, OTHER)) {
                    var missing = missing(state);
                    if (practitioner == OTHER || !state.isAssociated()) {
                        missing.add(Missing.ASSOCIATION);
                    }
                    if (!licensed || !present) {
                        missing.add(Missing.AVAILABLE_PRACTITIONER);
                    }
                    var answer =
                            state.client().mayConnectWith(staff(practitioner, licensed, present));
                    assertThat(answer.missing()).isEqualTo(missing);
                    assertThat(answer.isYes()).isEqualTo(missing.isEmpty());
                }
            }
        }
        var withAnybody = missing(state);
        if (!state.isAssociated()) {
            withAnybody.add(Missing.ASSOCIATION);
        }
        assertThat(state.client().mayConnect().missing()).isEqualTo(withAnybody);
    }

    private static EnumSet<Missing> missing(State state) {
        var missing = EnumSet.noneOf(Missing.class);
        if (state.approval() == Approval.PENDING) {
            missing.add(Missing.APPROVAL);
        } else if (state.approval() == Approval.DECLINED) {
            missing.add(Missing.NOT_TAKEN_IN);
        }
        if (!state.confirmed()) {
            missing.add(Missing.EMAIL_CONFIRMATION);
        }
        if (!state.active()) {
            missing.add(Missing.ACTIVE_CLIENT);
        }
        return missing;
    }

    @Test
    void whatStaffAssociatedStaysWhenTheClientRegistersAgain() {
        var client = Client.register(ORGANIZATION, application(true), false, NOW);
        client.associate(OTHER, ADMIN.id(), NOW);
        client.registerAgain(application(false), false, LATER);
        assertThat(client.association(OTHER)).isPresent();
        assertThat(client.association(CHOSEN)).isEmpty();
    }

    private static void assertRefused(Client client, Consumer<Client> step) {
        assertThat(catchThrowable(() -> step.accept(client)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Application application(boolean chosen) {
        return application(chosen ? Optional.of(CHOSEN) : Optional.empty());
    }

    private static Application application(Optional<Long> practitioner) {
        return new Application(
                new EmailAddress("casey@clients.example"),
                new PersonName("Casey", "Client"),
                LocalDate.of(1990, 5, 17),
                practitioner,
                Language.EN);
    }

    private static StaffMember staff(long id, boolean licensed, boolean active) {
        var member =
                new StaffMember(
                        ORGANIZATION,
                        new EmailAddress("staff" + id + "@practice.example"),
                        new PersonName("Staff", "Member"),
                        Language.EN,
                        NOW);
        member.give(Set.of(Role.ORGANIZATIONAL_ADMINISTRATOR), Set.of(1L));
        member.license(licensed, true);
        Identified.set(member, "active", active);
        return Identified.with(id, member);
    }
}
