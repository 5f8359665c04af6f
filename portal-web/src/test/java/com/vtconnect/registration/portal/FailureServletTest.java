package com.vtconnect.registration.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureServletTest {

    @ParameterizedTest
    @CsvSource({
        "08001, true", // cannot connect
        "08006, true", // connection lost
        "53300, true", // too many connections
        "57P01, true", // shut down by its operator
        "57P03, true", // starting up
        "23505, false", // a rule of the schema
        "42601, false" // a mistake in a statement
    })
    void only_a_database_that_is_away_comes_back(String sqlState, boolean isAway) {
        var failure =
                new ServletException(new IllegalStateException(new SQLException("no", sqlState)));
        assertThat(FailureServlet.isAway(failure)).isEqualTo(isAway);
    }

    @ParameterizedTest
    @CsvSource({
        "Error in allocating a connection. Cause: Connection refused, true",
        "Index 3 out of bounds,                                       false"
    })
    void the_pool_says_so_in_words(String message, boolean isAway) {
        assertThat(FailureServlet.isAway(new IllegalStateException(message))).isEqualTo(isAway);
    }
}
