package com.vtconnect.registration.portal;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The Portal's cookies: each for this server alone, over TLS alone, out of reach of scripts. */
final class RequestCookies {

    private RequestCookies() {}

    static Optional<String> find(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    /**
     * @param seconds how long the browser keeps it; -1 until it is closed, 0 forgets it
     */
    static Cookie make(HttpServletRequest request, String name, String value, int seconds) {
        var cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        return cookie;
    }

    /** To the answer of the page that is being made. */
    static void add(Cookie cookie) {
        var faces = FacesContext.getCurrentInstance();
        ((HttpServletResponse) faces.getExternalContext().getResponse()).addCookie(cookie);
    }
}
