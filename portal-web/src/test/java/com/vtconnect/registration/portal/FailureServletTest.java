package com.vtconnect.registration.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.portal.FailureServlet.Answer;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureServletTest {

    @ParameterizedTest
    @CsvSource({
        "08001, BACK_SOON", // cannot connect
        "08006, BACK_SOON", // connection lost
        "53300, BACK_SOON", // too many connections
        "57P01, BACK_SOON", // shut down by its operator
        "57P03, BACK_SOON", // starting up
        "23505, BROKEN", // a rule of the schema
        "42601, BROKEN" // a mistake in a statement
    })
    void only_a_database_that_is_away_comes_back(String sqlState, Answer answer) {
        var cause = new IllegalStateException(new SQLException("no", sqlState));
        assertThat(FailureServlet.answerTo(new ServletException(cause))).isEqualTo(answer);
    }

    @Test
    void the_pool_says_so_in_words() {
        var cause = new IllegalStateException("Error in allocating a connection. Cause: refused");
        assertThat(FailureServlet.answerTo(new ServletException(cause)))
                .isEqualTo(Answer.BACK_SOON);
    }

    @Test
    void what_is_not_allowed_looks_like_what_is_not_there() {
        assertThat(FailureServlet.answerTo(new ServletException(new NotAllowed("no"))))
                .isEqualTo(FailureServlet.answerTo(new NotFound("no")))
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void all_else_is_our_mistake() {
        assertThat(FailureServlet.answerTo(new NullPointerException())).isEqualTo(Answer.BROKEN);
        assertThat(FailureServlet.answerTo(null)).isEqualTo(Answer.BROKEN);
    }
}
