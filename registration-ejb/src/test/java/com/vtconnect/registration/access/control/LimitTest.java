package com.vtconnect.registration.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitTest {

    @ParameterizedTest
    @EnumSource
    void theFreeTriesAreFree(Limit limit) {
        assertThat(limit.free()).isPositive();
        for (var tries = 1; tries < limit.free(); tries++) {
            assertThat(limit.waitAfter(tries, 1)).isZero();
        }
        assertThat(limit.waitAfter(limit.free(), 1)).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void theWaitDoublesAndNeverBecomesALockOut(Limit limit) {
        var before = limit.waitAfter(limit.free(), 1);
        var longest = limit.waitAfter(Integer.MAX_VALUE, 1);
        for (var tries = limit.free() + 1; tries < limit.free() + 100; tries++) {
            var wait = limit.waitAfter(tries, 1);
            var doubled = before.multipliedBy(2);
            assertThat(wait)
                    .isEqualTo(doubled.compareTo(longest) > 0 ? longest : doubled)
                    .isLessThanOrEqualTo(Duration.ofHours(1));
            before = wait;
        }
        assertThat(before).isEqualTo(longest);
    }

    @ParameterizedTest
    @EnumSource
    void aScaleGivesMoreFreeTries(Limit limit) {
        assertThat(limit.waitAfter(limit.free() * 10 - 1, 10)).isZero();
        assertThat(limit.waitAfter(limit.free() * 10, 10))
                .isEqualTo(limit.waitAfter(limit.free(), 1));
    }
}
