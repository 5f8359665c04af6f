package com.vtconnect.registration.portal;

import com.vtconnect.registration.access.entity.NotFound;
import jakarta.servlet.http.HttpServletRequest;

/** A number in an address or a hidden field, as somebody may have changed it by hand. */
final class PageNumber {

    private static final String NUMBER = "\\d{1,18}";

    private PageNumber() {}

    /**
     * @throws NotFound if there is none
     */
    static long of(HttpServletRequest request, String parameter) {
        var typed = request.getParameter(parameter);
        if (typed == null || !typed.matches(NUMBER)) {
            throw new NotFound("No " + parameter);
        }
        return Long.parseLong(typed);
    }
}
