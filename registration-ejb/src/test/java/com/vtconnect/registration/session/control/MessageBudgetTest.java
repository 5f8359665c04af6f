package com.vtconnect.registration.session.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.session.control.MessageBudget.Verdict;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessageBudgetTest {

    private static final Instant START = Instant.parse("2026-11-24T10:00:00Z");

    private final MessageBudget budget = new MessageBudget(START);

    @Test
    void aBurstIsTakenAndWhoGoesOnIsCutOff() {
        assertThat(spend(MessageBudget.BURST, START)).containsOnly(Verdict.TAKEN);
        assertThat(spend(MessageBudget.PATIENCE - 1, START)).containsOnly(Verdict.SLOW_DOWN);
        assertThat(budget.spend(START, 100)).isEqualTo(Verdict.CUT_OFF);
    }

    @Test
    void whoWaitsMayGoOn() {
        spend(MessageBudget.BURST, START);
        assertThat(budget.spend(START, 100)).isEqualTo(Verdict.SLOW_DOWN);
        assertThat(spend(MessageBudget.PER_SECOND, START.plusSeconds(1)))
                .containsOnly(Verdict.TAKEN);
        assertThat(budget.spend(START.plusSeconds(1), 100)).isEqualTo(Verdict.SLOW_DOWN);
    }

    @Test
    void aLongMessageCountsLikeMany() {
        for (var time = 0; time < MessageBudget.BURST / 17; time++) {
            assertThat(budget.spend(START, 16_384)).isEqualTo(Verdict.TAKEN);
        }
        assertThat(budget.spend(START, 16_384)).isEqualTo(Verdict.SLOW_DOWN);
    }

    @Test
    void aClockThatGoesBackGivesNothing() {
        spend(MessageBudget.BURST, START);
        assertThat(budget.spend(START.minusSeconds(100), 100)).isEqualTo(Verdict.SLOW_DOWN);
    }

    @Test
    void nonsenseIsBorneAFewTimesAMinute() {
        for (var time = 1; time < MessageBudget.PATIENCE; time++) {
            assertThat(budget.isNonsenseTooOften(START)).isFalse();
        }
        assertThat(budget.isNonsenseTooOften(START.plusSeconds(61))).isFalse();
        for (var time = 2; time < MessageBudget.PATIENCE; time++) {
            assertThat(budget.isNonsenseTooOften(START.plusSeconds(62))).isFalse();
        }
        assertThat(budget.isNonsenseTooOften(START.plusSeconds(62))).isTrue();
    }

    private Iterable<Verdict> spend(int messages, Instant at) {
        return IntStream.range(0, messages).mapToObj(ignored -> budget.spend(at, 100)).toList();
    }
}
