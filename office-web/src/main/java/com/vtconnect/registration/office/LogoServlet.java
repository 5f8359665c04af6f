package com.vtconnect.registration.office;

import com.vtconnect.registration.organization.boundary.OrganizationProfile;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The logo of the own practice. */
public class LogoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject OrganizationProfile organizationProfile;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PictureAnswer.send(organizationProfile.logo(), response);
    }
}
