package com.vtconnect.registration.office;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Signs out, by POST alone. No Faces page, so that it works from one that has stood open too long.
 */
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject SignedInStaff me;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        me.end(response);
        Office.redirect(response, request.getContextPath() + "/sign-in?told=signed-out");
    }
}
