package com.vtconnect.registration.office;

import com.vtconnect.registration.access.entity.NotFound;
import jakarta.servlet.http.HttpServletRequest;

/** An id as it stands in the address, which anybody may have edited by hand. */
public final class RequestedId {

    private RequestedId() {}

    /**
     * @throws NotFound if there is none
     */
    public static long of(HttpServletRequest request, String parameter) {
        var typed = request.getParameter(parameter);
        if (typed == null || !typed.matches("\\d{1,18}")) {
            throw new NotFound("No such " + parameter);
        }
        return Long.parseLong(typed);
    }
}
