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
        var home = request.getContextPath() + "/";
        var address = home;
        var from = request.getHeader("Referer");
        if (from != null) {
            try {
                var uri = URI.create(from);
                if (uri.getRawPath() != null && uri.getRawPath().startsWith(home)) {
                    address =
                            uri.getRawPath()
                                    + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
                }
            } catch (IllegalArgumentException notAnAddress) {
                address = home;
            }
        }
        var bare = address.replaceAll("([?&])told=[^&]*&?", "$1").replaceFirst("[?&]$", "");
        return bare + (bare.contains("?") ? "&" : "?") + "told=expired";
    }
}
