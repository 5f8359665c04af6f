package com.vtconnect.registration.client.entity;

import static com.vtconnect.registration.client.entity.ClientState.CHOSEN;
import static com.vtconnect.registration.client.entity.ClientState.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.client.entity.ConnectAnswer.Missing;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The one rule for "may connect", over every state of a client and a practitioner. */
class ConnectAnswerTest {

    @ParameterizedTest
    @MethodSource("com.vtconnect.registration.client.entity.ClientState#states")
    void connectsOnlyWhenNothingIsMissingAndSaysAllThatIs(ClientState state) {
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
                            state.client()
                                    .mayConnectWith(
                                            ClientState.staff(practitioner, licensed, present),
                                            true);
                    assertThat(answer.missing()).isEqualTo(missing);
                    assertThat(answer.isYes()).isEqualTo(missing.isEmpty());
                }
            }
        }
        var withAnybody = missing(state);
        if (!state.isAssociated()) {
            withAnybody.add(Missing.ASSOCIATION);
        }
        assertThat(state.client().mayConnect(true).missing()).isEqualTo(withAnybody);
    }

    @ParameterizedTest
    @MethodSource("com.vtconnect.registration.client.entity.ClientState#states")
    void theStepsLeaveOutOnlyWhatNobodyCanDoYet(ClientState state) {
        var answer = state.client().mayConnect(true);
        if (!state.active()) {
            assertThat(answer.steps()).containsExactly(Missing.ACTIVE_CLIENT);
        } else if (state.approval() == Approval.DECLINED) {
            assertThat(answer.steps()).containsExactly(Missing.NOT_TAKEN_IN);
        } else {
            var steps = missing(state);
            if (!state.isAssociated() && state.approval() == Approval.APPROVED) {
                steps.add(Missing.ASSOCIATION);
            }
            assertThat(answer.steps()).containsExactlyElementsOf(steps);
        }
    }

    @ParameterizedTest
    @MethodSource("com.vtconnect.registration.client.entity.ClientState#states")
    void whoeverHasConfirmedHasToSignAsWell(ClientState state) {
        var practitioner = ClientState.staff(CHOSEN, true, true);
        var missing = EnumSet.noneOf(Missing.class);
        missing.addAll(state.client().mayConnectWith(practitioner, true).missing());
        if (state.confirmed()) {
            missing.add(Missing.DOCUMENTS);
        }
        assertThat(state.client().mayConnectWith(practitioner, false).missing()).isEqualTo(missing);
    }

    private static EnumSet<Missing> missing(ClientState state) {
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
}
