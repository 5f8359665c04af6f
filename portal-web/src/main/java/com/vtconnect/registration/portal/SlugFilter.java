package com.vtconnect.registration.portal;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.boundary.MyDocuments;
import com.vtconnect.registration.organization.boundary.OrganizationPortal;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Leads {@code /{slug}/register} to {@code /register.xhtml}, for a practice that exists; all else
 * is unknown, the pages' own names included. {@link SlugViewHandler} is the way back. Also keeps
 * visitors from the pages of signed-in clients and clients from those of another practice.
 */
public class SlugFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Their addresses hold a secret. */
    private static final Set<String> LINKED_FROM_MAILS = Set.of("confirm", "address");

    /**
     * Opened only once what the practice requires is signed; messages, the own account and what was
     * signed before never wait for it.
     */
    static final Set<String> SIGNED_FIRST = Set.of("home", "care");

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    @Inject OrganizationPortal organizations;
    @Inject Portal portal;
    @Inject CurrentCaller currentCaller;
    @Inject MyDocuments myDocuments;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        // By what serves it, not by how it is written: /shared/../register.xhtml is no style.
        if (request.getServletPath().equals("/shared") || isOfTheServer(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (!METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (path.equals("/")) {
            request.getRequestDispatcher("/welcome.xhtml").forward(request, response);
        } else if (PortalAddress.isWithoutSlash(path)) {
            Portal.redirect(response, request.getRequestURI() + "/");
        } else {
            var address = PortalAddress.parse(path);
            if (address.isEmpty() || !isKnown(address.get())) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else if (portal.getOrganization().isOpen() || address.get().isOfTheLook()) {
                serve(address.get(), request, response, chain);
            } else {
                response.setHeader("Cache-Control", "no-store");
                response.setStatus(HttpServletResponse.SC_GONE);
                request.getRequestDispatcher("/WEB-INF/errors/closed.xhtml")
                        .forward(request, response);
            }
        }
    }

    /** Where to go after signing in. Whatever led to the signing, leads there again. */
    private static String from(PortalAddress address, HttpServletRequest request) {
        if (!address.page().equals("sign")) {
            return address.whole();
        }
        var from = request.getParameter("from");
        return from != null && SIGNED_FIRST.contains(from) ? from : "home";
    }

    /** Payara puts /health and /metrics into whichever application lives at the root. */
    private static boolean isOfTheServer(HttpServletRequest request) {
        return request.getHttpServletMapping().getServletName().startsWith("microprofile-");
    }

    private boolean isKnown(PortalAddress address) {
        var organization = organizations.find(address.slug(), portal.language());
        organization.ifPresent(portal::belongsTo);
        return organization.isPresent();
    }

    private void serve(
            PortalAddress address,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        // Signed in at another practice is, here, not signed in.
        if (currentCaller.get() instanceof Caller.Client client
                && client.organizationId() != portal.getOrganization().id()) {
            currentCaller.is(Caller.VISITOR);
        }
        if (address.isSocket()) {
            chain.doFilter(request, response);
            return;
        }
        var signedIn = currentCaller.get() instanceof Caller.Client;
        if (address.isForSignedIn() && !signedIn) {
            Portal.redirect(response, portal.link("login") + "?from=" + from(address, request));
            return;
        }
        if (signedIn && address.page().equals("login")) {
            Portal.redirect(response, portal.link("home"));
            return;
        }
        if (signedIn
                && request.getMethod().equals("GET")
                && SIGNED_FIRST.contains(address.page())
                && !myDocuments.toSign().isEmpty()) {
            Portal.redirect(response, portal.link("sign") + "?from=" + address.page());
            return;
        }
        if (signedIn || address.page().equals("check-email")) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (LINKED_FROM_MAILS.contains(address.page())) {
            // No copy of the secret, and no trace of it in the next request.
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Referrer-Policy", "no-referrer");
        }
        request.getRequestDispatcher(address.servedBy()).forward(request, response);
    }
}
