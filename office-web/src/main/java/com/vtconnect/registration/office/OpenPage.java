package com.vtconnect.registration.office;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** The page from which a form was sent. */
final class OpenPage {

    private OpenPage() {}

    /**
     * Where to open it again, with the reason; the home page if the browser does not say where it
     * was.
     */
    static String addressAgain(HttpServletRequest request) {
        var page = page(request).replaceAll("(?<=[?&])told=[^&]*&?", "").replaceFirst("[?&]$", "");
        return request.getContextPath() + page + (page.contains("?") ? "&" : "?") + "told=expired";
    }

    /** With its slash and without the context path; the home page if the browser says nothing. */
    static String page(HttpServletRequest request) {
        var from = request.getHeader("Referer");
        if (from == null) {
            return "/";
        }
        try {
            var uri = URI.create(from);
            var context = request.getContextPath();
            if (uri.getRawPath() == null || !uri.getRawPath().startsWith(context + "/")) {
                return "/";
            }
            var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return uri.getRawPath().substring(context.length()) + query;
        } catch (IllegalArgumentException notAnAddress) {
            return "/";
        }
    }
}
