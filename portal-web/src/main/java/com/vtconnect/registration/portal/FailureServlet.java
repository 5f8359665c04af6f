package com.vtconnect.registration.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Set;

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

    /**
     * SQLSTATE classes of a database that is away, not of a statement that is wrong: connection,
     * resources, operator.
     */
    private static final Set<String> AWAY = Set.of("08", "53", "57");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var isAway =
                isAway(cause)
                        || status != null && status == HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        var reference = reference();
        LOG.log(Level.ERROR, "Reference " + reference, cause);
        request.setAttribute("reference", reference);
        request.setAttribute("backInMinutes", BACK_IN_MINUTES);
        response.setHeader("Cache-Control", "no-store");
        if (isAway) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setIntHeader("Retry-After", BACK_IN_MINUTES * 60);
        } else {
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
        var page = isAway ? "/WEB-INF/errors/back-soon.xhtml" : "/WEB-INF/errors/failed.xhtml";
        request.getRequestDispatcher(page).forward(request, response);
    }

    static boolean isAway(Throwable cause) {
        for (var each = cause; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().length() == 5
                    && AWAY.contains(sql.getSQLState().substring(0, 2))) {
                return true;
            }
            // The pool's own words for "no connection", which carry no SQLSTATE.
            if (each.getMessage() != null
                    && each.getMessage().contains("allocating a connection")) {
                return true;
            }
        }
        return false;
    }

    private static String reference() {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return HexFormat.ofDelimiter("-").withUpperCase().formatHex(bytes);
    }
}
