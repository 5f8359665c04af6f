package com.vtconnect.registration.portal;

import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.value.entity.DatabaseAway;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What a person sees when something broke: "we'll be back" (503) while the database cannot be
 * reached, else an apology (500). Either with a reference number that stands in the log beside the
 * cause, and without a word of the cause itself.
 */
public class FailureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = System.getLogger(FailureServlet.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Minutes after which it is worth coming back. */
    private static final int BACK_IN_MINUTES = 2;

    /** What it comes down to, for the person who waits for an answer. */
    enum Answer {
        BACK_SOON(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "back-soon"),
        EXPIRED(HttpServletResponse.SC_BAD_REQUEST, "expired"),
        UNKNOWN(HttpServletResponse.SC_NOT_FOUND, "not-found"),
        BROKEN(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "failed");

        private final int status;
        private final String page;

        Answer(int status, String page) {
            this.status = status;
            this.page = page;
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var answer =
                Integer.valueOf(HttpServletResponse.SC_SERVICE_UNAVAILABLE).equals(status)
                        ? Answer.BACK_SOON
                        : answerTo(cause);
        if (answer == Answer.BACK_SOON || answer == Answer.BROKEN) {
            var reference = reference();
            LOG.log(Level.ERROR, "Reference " + reference, cause);
            request.setAttribute("reference", reference);
        }
        if (answer == Answer.BACK_SOON) {
            request.setAttribute("backInMinutes", BACK_IN_MINUTES);
            response.setIntHeader("Retry-After", BACK_IN_MINUTES * 60);
        }
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(answer.status);
        request.getRequestDispatcher("/WEB-INF/errors/" + answer.page + ".xhtml")
                .forward(request, response);
    }

    static Answer answerTo(Throwable failure) {
        if (DatabaseAway.isBehind(failure)) {
            return Answer.BACK_SOON;
        }
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) {
                return Answer.EXPIRED;
            }
            // What is not allowed is, to whoever asks, not there.
            if (cause instanceof NotFound || cause instanceof NotAllowed) {
                return Answer.UNKNOWN;
            }
        }
        return Answer.BROKEN;
    }

    private static String reference() {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return HexFormat.ofDelimiter("-").withUpperCase().formatHex(bytes);
    }
}
