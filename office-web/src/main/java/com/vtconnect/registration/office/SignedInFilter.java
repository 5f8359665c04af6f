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

    /** Where it is set up, what its page needs, and what keeps a call and what is typed. */
    private static final Set<String> WITHOUT_SECOND_STEP =
            Set.of(
                    "/account/second-step",
                    "/account/recovery-codes",
                    "/logo",
                    "/sign-out",
                    "/stay",
                    "/failure",
                    "/care-socket",
                    "/message/draft");

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
        var page = path.replaceFirst("\\.xhtml$", "");
        if (me.isSignedIn()) {
            if (me.isOwesSecondStep() && !WITHOUT_SECOND_STEP.contains(page)) {
                leadToSecondStep(request, response, path);
            } else {
                chain.doFilter(request, response);
            }
        } else if (FOR_EVERYBODY.contains(page)) {
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

    private static void leadToSecondStep(
            HttpServletRequest request, HttpServletResponse response, String path) {
        var isPost = !request.getMethod().equals("GET");
        var address =
                request.getContextPath()
                        + "/account/second-step"
                        + WishedAddress.query(
                                isPost ? OpenPage.page(request) : wished(request, path));
        if (AjaxAnswer.isAwaited(request)) {
            AjaxAnswer.goTo(response, address);
        } else {
            Office.redirect(response, address);
        }
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
        return request.getMethod().equals("GET") ? WishedAddress.query(wished(request, path)) : "";
    }

    private static String wished(HttpServletRequest request, String path) {
        var query = request.getQueryString();
        return path + (query == null ? "" : "?" + query);
    }
}
