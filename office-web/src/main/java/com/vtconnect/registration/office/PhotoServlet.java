package com.vtconnect.registration.office;

import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.staff.boundary.Listings;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The photograph of a practitioner whose listing the person may edit. */
public class PhotoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject Listings listings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var of = request.getParameter("of");
        try {
            PictureAnswer.send(
                    of != null && of.matches("\\d{1,18}")
                            ? listings.photo(Long.parseLong(of))
                            : null,
                    response);
        } catch (NotFound | NotAllowed notTheirs) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
