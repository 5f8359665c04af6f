package com.vtconnect.registration.office;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

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
            show(toldAgain(request), request, response);
            return;
        }
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var failure = Failure.of(status, cause);
        if (failure == Failure.EXPIRED) {
            Office.redirect(response, OpenPage.addressAgain(request));
            return;
        }
        if (failure.isOurs()) {
            request.setAttribute("reference", FailureLog.reference(cause));
        }
        if (AjaxAnswer.isAwaited(request)) {
            response.setStatus(HttpServletResponse.SC_OK);
            AjaxAnswer.goTo(response, placeOf(failure, request));
        } else {
            show(failure, request, response);
        }
    }

    private static String placeOf(Failure failure, HttpServletRequest request) {
        return request.getContextPath()
                + "/failure"
                + (failure.isOurs() ? "?reference=" + request.getAttribute("reference") : "")
                + (failure == Failure.AWAY ? "&away=yes" : "");
    }

    /** After an Ajax request: what broke is logged already, its number stands in the address. */
    private static Failure toldAgain(HttpServletRequest request) {
        var reference = request.getParameter("reference");
        if (reference == null || !reference.matches("[0-9A-F-]{11}")) {
            return Failure.NOT_THERE;
        }
        request.setAttribute("reference", reference);
        return request.getParameter("away") == null ? Failure.BROKEN : Failure.AWAY;
    }

    private static void show(
            Failure failure, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(failure.status());
        if (failure == Failure.AWAY) {
            response.setIntHeader("Retry-After", BACK_IN_MINUTES * 60);
        }
        request.setAttribute("backInMinutes", BACK_IN_MINUTES);
        request.getRequestDispatcher(failure.page()).forward(new JustLooking(request), response);
    }

    /** A request that sends nothing, so that no form of the page that failed is looked at again. */
    private static class JustLooking extends LanguageFilter.InLanguage {

        JustLooking(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }
    }
}
