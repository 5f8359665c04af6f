package com.vtconnect.registration.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OutboxClaimsTest {

    @Test
    void pausesDoubleFromTenSecondsUpToTwoHours() {
        var expected = Duration.ofSeconds(10);
        for (var attempts = 1; attempts < 1000; attempts++) {
            assertThat(OutboxClaims.pauseAfter(attempts)).isEqualTo(expected);
            var doubled = expected.multipliedBy(2);
            expected = doubled.compareTo(Duration.ofHours(2)) > 0 ? Duration.ofHours(2) : doubled;
        }
        assertThat(expected).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void theyLeaveRoomForManyTriesInTwoDays() {
        var passed = Duration.ZERO;
        var attempts = 0;
        while (passed.compareTo(OutboxClaims.GIVE_UP_AFTER) < 0) {
            attempts++;
            passed = passed.plus(OutboxClaims.pauseAfter(attempts));
        }
        assertThat(attempts).isBetween(25, 50);
    }
}
