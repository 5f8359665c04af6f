package com.vtconnect.registration.office;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Keeps the sign-in alive for somebody who is still typing: being asked at all does that. Answers
 * how many seconds are left.
 */
public class StayServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject SignedInStaff me;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // Keeps the state of open pages too.
        request.getSession(false);
        response.setContentType("application/json");
        response.getWriter().write("{\"seconds\":" + me.getSecondsLeft() + "}");
    }
}
