package com.vtconnect.registration.organization.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstContactPromiseTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @ParameterizedTest
    @CsvSource({
        // 2026-11-27 is a Friday.
        "24, 2026-11-24T10:00, 2026-11-25T10:00",
        "24, 2026-11-27T17:00, 2026-11-30T17:00",
        "24, 2026-11-28T12:00, 2026-12-01T00:00",
        "24, 2026-11-29T23:59, 2026-12-01T00:00",
        "24, 2026-11-27T00:00, 2026-11-28T00:00",
        "48, 2026-11-26T09:30, 2026-11-30T09:30",
        "120, 2026-11-25T08:00, 2026-12-02T08:00",
        "1, 2026-11-27T23:30, 2026-11-30T00:30"
    })
    void weekendsDoNotCountWherePracticesAreClosed(int hours, String confirmed, String due) {
        assertThat(promise(hours, true).dueAt(at(confirmed))).isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "24, 2026-11-27T17:00, 2026-11-28T17:00",
        // The clock goes back on 1 November: 24 hours later it is an hour earlier.
        "24, 2026-10-31T12:00, 2026-11-01T11:00"
    })
    void elsewhereHoursAreHours(int hours, String confirmed, String due) {
        assertThat(promise(hours, false).dueAt(at(confirmed))).isEqualTo(at(due));
    }

    @Test
    void whoIsOverdueIsFoundByTheTimeOfTheConfirmation() {
        var random = new Random(4);
        var year = at("2026-01-01T00:00");
        for (var i = 0; i < 20_000; i++) {
            var promise = promise(1 + random.nextInt(FirstContactPromise.MOST_HOURS), i % 4 > 0);
            var confirmed = year.plusSeconds(random.nextInt(31_536_000));
            var now = confirmed.plus(Duration.ofMinutes(random.nextInt(90_000)));
            assertThat(confirmed.isBefore(promise.overdueBefore(now)))
                    .as("%s, confirmed %s, now %s", promise, confirmed, now)
                    .isEqualTo(promise.dueAt(confirmed).isBefore(now));
        }
    }

    @Test
    void itHoldsForWhoConfirmsAfterItWasGiven() {
        var promise = promise(24, false);
        assertThat(promise.covers(promise.since())).isTrue();
        assertThat(promise.covers(promise.since().minusMillis(1))).isFalse();
    }

    private static FirstContactPromise promise(int hours, boolean skipsWeekends) {
        return new FirstContactPromise(hours, skipsWeekends, NEW_YORK, at("2026-01-01T00:00"));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
    }
}
