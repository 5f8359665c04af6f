package com.vtconnect.registration.office;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What a person sees when a page could not be made, never with a word of the cause. Also reached by
 * redirect from an Ajax request that failed, see {@link FailureHandlerFactory}.
 */
public class FailureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Minutes after which it is worth coming back. */
    private static final int BACK_IN_MINUTES = 2;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status == null) {
            showAgain(request, response);
            return;
        }
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var failure =
                status == HttpServletResponse.SC_SERVICE_UNAVAILABLE
                        ? Failure.AWAY
                        : Failure.of(cause);
        if (failure == Failure.EXPIRED) {
            Office.redirect(response, OpenPage.addressAgain(request));
            return;
        }
        if (failure != Failure.NOT_THERE) {
            request.setAttribute("reference", FailureLog.reference(cause));
        }
        show(failure, request, response);
    }

    /** After an Ajax request: what broke is logged already, its number stands in the address. */
    private static void showAgain(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var reference = request.getParameter("reference");
        if (reference != null && reference.matches("[0-9A-F-]{11}")) {
            request.setAttribute("reference", reference);
            show(
                    request.getParameter("away") == null ? Failure.BROKEN : Failure.AWAY,
                    request,
                    response);
        } else {
            show(Failure.NOT_THERE, request, response);
        }
    }

    private static void show(
            Failure failure, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        request.setAttribute("backInMinutes", BACK_IN_MINUTES);
        switch (failure) {
            case NOT_THERE -> response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            case AWAY -> {
                response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                response.setIntHeader("Retry-After", BACK_IN_MINUTES * 60);
            }
            default -> response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
        var page =
                switch (failure) {
                    case NOT_THERE -> "not-found";
                    case AWAY -> "back-soon";
                    default -> "failed";
                };
        request.getRequestDispatcher("/WEB-INF/errors/" + page + ".xhtml")
                .forward(request, response);
    }
}
