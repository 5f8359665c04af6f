package com.vtconnect.registration.portal;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.boundary.CheckEmail;
import com.vtconnect.registration.client.boundary.ClientRegistration;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Asked by the check-email page now and then: 204 until the address is confirmed, then 200 and
 * where to go.
 */
public class ConfirmationWatch extends HttpServlet {

    static final String PATH = "/confirmation-watch";

    private static final long serialVersionUID = 1L;

    @Inject ClientRegistration clientRegistration;
    @Inject RegistrationHandle handle;
    @Inject CurrentCaller currentCaller;
    @Inject Portal portal;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        var standing = clientRegistration.find(portal.getOrganization().slug(), handle.get());
        if (standing.filter(CheckEmail::isConfirmed).isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        var isHere = currentCaller.get() instanceof Caller.Client;
        var next = portal.link(isHere ? "home" : "login?told=confirmed");
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(Json.createObjectBuilder().add("next", next).build());
    }
}
