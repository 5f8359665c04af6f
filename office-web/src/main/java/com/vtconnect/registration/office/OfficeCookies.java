package com.vtconnect.registration.office;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/** Cookies of the Office Portal alone, over TLS alone, out of reach of scripts. */
final class OfficeCookies {

    static final int UNTIL_CLOSED = -1;
    static final int FORGOTTEN = 0;

    private OfficeCookies() {}

    static Optional<String> find(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    static void set(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String value,
            int seconds) {
        var cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        response.addCookie(cookie);
    }
}
