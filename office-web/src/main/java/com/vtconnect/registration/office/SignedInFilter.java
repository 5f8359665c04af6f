package com.vtconnect.registration.office;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Finds out who is calling, and from where, before anything else is asked. Whoever is not signed in
 * is asked to, and comes back to the address wished for.
 */
public class SignedInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> FOR_EVERYBODY =
            Set.of(
                    "/sign-in",
                    "/forgot",
                    "/confirm",
                    "/address",
                    "/second-step",
                    "/setup",
                    "/sign-out",
                    "/failure",
                    "/care-socket");

    /** Styles and scripts are the same for everybody and cost the database nothing. */
    private static final Set<String> STATIC = Set.of("/shared", "/assets");

    @Inject CurrentCaller currentCaller;
    @Inject SignedInStaff me;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (isStatic(request)) {
            response.setHeader("Cache-Control", "public, max-age=86400");
            chain.doFilter(request, response);
            return;
        }
        if (OperatorFilter.isOperators(request)) {
            chain.doFilter(request, response);
            return;
        }
        currentCaller.cameFrom(request.getRemoteAddr(), request.getHeader("User-Agent"));
        me.resume();
        if (me.isSignedIn()) {
            chain.doFilter(request, response);
        } else if (FOR_EVERYBODY.contains(path.replaceFirst("\\.xhtml$", ""))) {
            forVisitor(request, response, chain);
        } else if (AjaxAnswer.isAwaited(request)) {
            AjaxAnswer.goTo(
                    response,
                    request.getContextPath()
                            + "/sign-in?told=idle&to="
                            + WishedAddress.encode(OpenPage.page(request)));
        } else {
            Office.redirect(response, request.getContextPath() + "/sign-in" + wish(request, path));
        }
    }

    /** By what serves it, not by how it is written: /shared/%2e%2e/sign-in is no style. */
    private static boolean isStatic(HttpServletRequest request) {
        return STATIC.contains(request.getServletPath())
                || request.getServletPath().startsWith("/jakarta.faces.resource/");
    }

    /**
     * Pages for visitors keep no state, yet PrimeFaces begins a session for its nonce before it can
     * know; it goes as soon as the page is out.
     */
    private void forVisitor(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            var session = request.getSession(false);
            if (session != null && !me.isSignedIn()) {
                session.invalidate();
            }
        }
    }

    private static String wish(HttpServletRequest request, String path) {
        if (!request.getMethod().equals("GET") || path.equals("/")) {
            return "";
        }
        var query = request.getQueryString();
        return "?to=" + WishedAddress.encode(path + (query == null ? "" : "?" + query));
    }
}
