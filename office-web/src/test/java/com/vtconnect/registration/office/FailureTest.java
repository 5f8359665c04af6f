package com.vtconnect.registration.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import jakarta.faces.application.ViewExpiredException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureTest {

    @Test
    void whatIsNotForSomebodyLooksLikeNothing() {
        assertThat(Failure.of(500, wrapped(new NotAllowed("foreign"))))
                .isEqualTo(Failure.NOT_THERE)
                .isEqualTo(Failure.of(500, wrapped(new NotFound("none"))))
                .isEqualTo(Failure.of(404, null));
    }

    @Test
    void aPageOpenTooLongIsOpenedAgain() {
        assertThat(Failure.of(500, wrapped(new ViewExpiredException("/x"))))
                .isEqualTo(Failure.EXPIRED);
    }

    @ParameterizedTest
    @CsvSource({"08006, AWAY", "57P01, AWAY", "53300, AWAY", "23505, BROKEN", ", BROKEN"})
    void aDatabaseThatIsAwayIsToldFromAWrongStatement(String sqlState, Failure failure) {
        assertThat(Failure.of(500, wrapped(new SQLException("x", sqlState)))).isEqualTo(failure);
    }

    @Test
    void aPoolWithoutConnectionsIsADatabaseThatIsAway() {
        assertThat(
                        Failure.of(
                                wrapped(
                                        new IllegalStateException(
                                                "Error in allocating a connection"))))
                .isEqualTo(Failure.AWAY);
    }

    @Test
    void anythingElseIsOurMistake() {
        assertThat(Failure.of(500, null)).isEqualTo(Failure.BROKEN);
        assertThat(Failure.of(500, new IllegalStateException())).isEqualTo(Failure.BROKEN);
    }

    private static Throwable wrapped(Throwable cause) {
        return new RuntimeException(new RuntimeException(cause));
    }
}
