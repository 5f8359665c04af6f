package com.vtconnect.registration.office;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;

/**
 * What {@link SignedInFilter} is for staff, for the operator's pages, where whoever is signed in as
 * staff is nobody. These pages keep no state: the session that PrimeFaces begins for its nonce goes
 * with the answer, unless the same browser has one as staff or recovery codes wait in it.
 */
public class OperatorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> FOR_EVERYBODY =
            Set.of(
                    "/operator",
                    "/operator/setup",
                    "/operator/confirm",
                    "/operator/code",
                    "/operator/sign-out");

    /** Marks a session that only waits for recovery codes to be shown. */
    private static final String FOR_CODES = "com.vtconnect.for-codes";

    @Inject CurrentCaller currentCaller;
    @Inject SignedInAsOperator operator;

    /**
     * By what serves it, not by how it is written: /operator/../client/list is no page of these.
     */
    static boolean isOperators(HttpServletRequest request) {
        var path = path(request);
        return path.equals("/operator") || path.startsWith("/operator/");
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath().replaceFirst("\\.xhtml$", "");
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isOperators(request)) {
            chain.doFilter(request, response);
            return;
        }
        currentCaller.cameFrom(request.getRemoteAddr(), request.getHeader("User-Agent"));
        operator.resume();
        var before = request.getSession(false);
        var isOfOthers = before != null && before.getAttribute(FOR_CODES) == null;
        try {
            serve(request, response, chain);
        } finally {
            var session = request.getSession(false);
            if (session != null && !isOfOthers) {
                leave(session);
            }
        }
    }

    private static void leave(HttpSession session) {
        if (RecoveryCodesPage.areWaiting(session)) {
            session.setAttribute(FOR_CODES, true);
        } else {
            session.invalidate();
        }
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var signIn = request.getContextPath() + "/operator";
        if (operator.isSignedIn() || FOR_EVERYBODY.contains(path(request))) {
            chain.doFilter(request, response);
        } else if (AjaxAnswer.isAwaited(request)) {
            AjaxAnswer.goTo(response, signIn + "?told=idle");
        } else {
            Office.redirect(response, signIn);
        }
    }
}
