package com.vtconnect.registration.portal;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Keeps the sign-in alive while a session by video lasts, in which nobody presses anything: being
 * asked at all does that. Answers how many seconds are left.
 */
public class StayServlet extends HttpServlet {

    static final String PATH = "/stay";

    private static final long serialVersionUID = 1L;

    @Inject SignedInClient signedIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/json");
        response.getWriter().write("{\"seconds\":" + signedIn.getSecondsLeft() + "}");
    }
}
