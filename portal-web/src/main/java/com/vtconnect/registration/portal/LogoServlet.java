package com.vtconnect.registration.portal;

import com.vtconnect.registration.organization.boundary.OrganizationPortal;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The practice's picture. */
public class LogoServlet extends HttpServlet {

    static final String PATH = "/logo";

    private static final long serialVersionUID = 1L;

    @Inject OrganizationPortal organizations;
    @Inject Portal portal;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PictureAnswer.send(organizations.logo(portal.getOrganization().slug()), request, response);
    }
}
