package com.vtconnect.registration.portal;

import com.vtconnect.registration.client.boundary.PracticeDirectory;
import com.vtconnect.registration.organization.entity.Picture;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The photograph of a practitioner whom the directory shows: {@code /{slug}/photo?of=17&v=…}. */
public class PhotoServlet extends HttpServlet {

    static final String PATH = "/photo";

    private static final long serialVersionUID = 1L;

    @Inject PracticeDirectory directory;
    @Inject Portal portal;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var of = request.getParameter("of");
        var photo =
                of != null && of.matches("\\d{1,18}")
                        ? directory.photo(portal.getOrganization().slug(), Long.parseLong(of))
                        : Optional.<Picture>empty();
        PictureAnswer.send(photo, request, response);
    }
}
