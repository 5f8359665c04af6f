package com.vtconnect.registration.portal;

import com.vtconnect.registration.organization.boundary.OrganizationPortal;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The practice's picture; its address changes with it, so browsers keep it. */
public class LogoServlet extends HttpServlet {

    static final String PATH = "/logo";

    private static final long serialVersionUID = 1L;

    @Inject OrganizationPortal organizations;
    @Inject Portal portal;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var logo = organizations.logo(portal.getOrganization().slug());
        if (logo.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var isCurrent = logo.get().version().equals(request.getParameter("v"));
        response.setHeader(
                "Cache-Control", isCurrent ? "public, max-age=31536000, immutable" : "no-cache");
        response.setContentType(logo.get().type());
        response.setContentLength(logo.get().bytes().length);
        response.getOutputStream().write(logo.get().bytes());
    }
}
