package com.vtconnect.registration.client.entity;

import static com.vtconnect.registration.client.entity.ClientState.ADMIN;
import static com.vtconnect.registration.client.entity.ClientState.CHOSEN;
import static com.vtconnect.registration.client.entity.ClientState.LATER;
import static com.vtconnect.registration.client.entity.ClientState.NOW;
import static com.vtconnect.registration.client.entity.ClientState.ORGANIZATION;
import static com.vtconnect.registration.client.entity.ClientState.OTHER;
import static com.vtconnect.registration.client.entity.ClientState.application;
import static com.vtconnect.registration.client.entity.ClientState.states;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vtconnect.registration.client.entity.ClientState.Decision;
import com.vtconnect.registration.value.entity.EmailAddress;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The life cycle as a table: every state that can be reached, every step from it. */
class ClientTest {

    @Test
    void theTableIsComplete() {
        assertThat(states()).hasSize(4 * 2 * 2 * 2).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("com.vtconnect.registration.client.entity.ClientState#states")
    void isWhatTheWayThereMadeIt(ClientState state) {
        var client = state.client();
        assertThat(client.approval()).isEqualTo(state.approval());
        assertThat(client.isConfirmed()).isEqualTo(state.confirmed());
        assertThat(client.passwordHash() != null).isEqualTo(state.confirmed());
        assertThat(client.isActive()).isEqualTo(state.active());
        assertThat(client.isUnassigned()).isEqualTo(!state.isAssociated());
        assertThat(client.association(CHOSEN).isPresent()).isEqualTo(state.isAssociated());
        assertThat(client.requestedPractitionerId())
                .isEqualTo(state.chosen() ? Optional.of(CHOSEN) : Optional.empty());
        assertThat(client.standing().decidedById())
                .isEqualTo(state.decision() == Decision.NONE ? null : ADMIN.id());
        assertThat(client.standing().decidedAt() == null)
                .isEqualTo(state.approval() == Approval.PENDING);
        assertThat(client.standing().declineReason())
                .isEqualTo(state.decision() == Decision.DECLINED ? "reason" : null);
        assertThat(client.maySignIn()).isEqualTo(state.confirmed() && state.active());
    }

    @ParameterizedTest
    @MethodSource("com.vtconnect.registration.client.entity.ClientState#states")
    void registersAgainOnlyWhileNobodyHasConfirmedDecidedOrLeft(ClientState state) {
        var allowed = !state.confirmed() && state.decision() == Decision.NONE && state.active();
        assertThat(state.client().standing().canRegisterAgain()).isEqualTo(allowed);
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
                assertThat(client.standing().registeredAgainAt()).isEqualTo(LATER);
                assertThat(client.standing().registeredAt()).isEqualTo(NOW);
            } else {
                assertRefused(client, again);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("com.vtconnect.registration.client.entity.ClientState#states")
    void theAddressIsCorrectedUntilItIsConfirmed(ClientState state) {
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
    @MethodSource("com.vtconnect.registration.client.entity.ClientState#states")
    void isConfirmedOnceAndThatDecidesNothingElse(ClientState state) {
        var client = state.client();
        if (state.confirmed()) {
            assertRefused(client, one -> one.confirm("other", LATER));
            assertThat(client.standing().confirmedAt()).isEqualTo(NOW);
            assertThat(client.passwordHash()).isEqualTo("hash");
        } else {
            client.confirm("other", LATER);
            assertThat(client.standing().confirmedAt()).isEqualTo(LATER);
            assertThat(client.passwordHash()).isEqualTo("other");
        }
        assertThat(client.approval()).isEqualTo(state.approval());
        assertThat(client.isUnassigned()).isEqualTo(!state.isAssociated());
    }

    @ParameterizedTest
    @MethodSource("com.vtconnect.registration.client.entity.ClientState#states")
    void hasNoPasswordBeforeTheAddressIsConfirmed(ClientState state) {
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
    @MethodSource("com.vtconnect.registration.client.entity.ClientState#states")
    void isDecidedOnceAndOnlyWhilePending(ClientState state) {
        var approved = state.client();
        var declined = state.client();
        if (state.approval() == Approval.PENDING) {
            approved.approve(OTHER, ADMIN, LATER);
            declined.decline("no place", ADMIN, LATER);
            assertThat(approved.approval()).isEqualTo(Approval.APPROVED);
            assertThat(approved.association(OTHER).orElseThrow().madeById()).isEqualTo(ADMIN.id());
            assertThat(declined.approval()).isEqualTo(Approval.DECLINED);
            assertThat(declined.standing().declineReason()).isEqualTo("no place");
            assertThat(declined.isUnassigned()).isTrue();
            assertThat(approved.standing().decidedAt())
                    .isEqualTo(declined.standing().decidedAt())
                    .isEqualTo(LATER);
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
    @MethodSource("com.vtconnect.registration.client.entity.ClientState#states")
    void aDecisionByHandIsTakenBackWhole(ClientState state) {
        var client = state.client();
        if (state.decision() == Decision.NONE) {
            assertRefused(client, one -> one.undoDecision(ADMIN, LATER));
            assertThat(client.approval()).isEqualTo(state.approval());
        } else {
            client.undoDecision(ADMIN, LATER);
            assertThat(client.approval()).isEqualTo(Approval.PENDING);
            assertThat(client.isUnassigned()).isTrue();
            assertThat(client.standing().decidedById()).isNull();
            assertThat(client.standing().decidedAt()).isNull();
            assertThat(client.standing().declineReason()).isNull();
            client.approve(CHOSEN, ADMIN, LATER);
            assertThat(client.association(CHOSEN)).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("com.vtconnect.registration.client.entity.ClientState#states")
    void isAssociatedOnlyWhenApproved(ClientState state) {
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
            assertThat(client.endAssociation(OTHER, "moved away", ADMIN, LATER)).isTrue();
            assertThat(client.endAssociation(OTHER, "moved away", ADMIN, LATER)).isFalse();
        } else {
            assertRefused(client, one -> one.associate(OTHER, ADMIN.id(), LATER));
        }
        assertThat(client.association(OTHER)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("com.vtconnect.registration.client.entity.ClientState#states")
    void leavesAndComesBackWithNothingElseChanged(ClientState state) {
        var client = state.client();
        client.inactivate(ADMIN, LATER);
        client.inactivate(ADMIN, LATER.plusSeconds(1));
        assertThat(client.isActive()).isFalse();
        assertThat(client.maySignIn()).isFalse();
        client.reactivate();
        client.reactivate();
        assertThat(client.isActive()).isTrue();
        assertThat(client.approval()).isEqualTo(state.approval());
        assertThat(client.isConfirmed()).isEqualTo(state.confirmed());
        assertThat(client.isUnassigned()).isEqualTo(!state.isAssociated());
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
}
