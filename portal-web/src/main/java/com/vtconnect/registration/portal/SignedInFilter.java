package com.vtconnect.registration.portal;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.value.entity.Language;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Finds out who is calling, and from where, before anything else is asked. */
public class SignedInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject CurrentCaller currentCaller;
    @Inject SignedInClient signedInClient;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // Styles and pictures are the same for everybody and cost the database nothing.
        if (!request.getServletPath().equals("/shared")) {
            currentCaller.cameFrom(request.getRemoteAddr(), request.getHeader("User-Agent"));
            currentCaller.speaks(Language.of(request.getLocale()));
            signedInClient.resume();
        }
        chain.doFilter(request, response);
    }
}
