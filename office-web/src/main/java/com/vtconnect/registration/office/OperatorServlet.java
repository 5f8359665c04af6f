package com.vtconnect.registration.office;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Signs an operator out, or keeps the sign-in alive for one who is still typing; by POST alone, and
 * from a page that has stood open too long as well.
 */
public class OperatorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String STAY = "/operator/stay";

    @Inject SignedInAsOperator operator;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getServletPath().equals(STAY)) {
            response.setContentType("application/json");
            response.getWriter().write("{\"seconds\":" + operator.getSecondsLeft() + "}");
        } else {
            operator.end(response);
            Office.redirect(response, request.getContextPath() + "/operator?told=signed-out");
        }
    }
}
