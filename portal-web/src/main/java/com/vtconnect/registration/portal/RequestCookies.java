package com.vtconnect.registration.portal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
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

    /** For the portals of all practices. */
    static Cookie make(HttpServletRequest request, String name, String value, int seconds) {
        return make(request.getContextPath() + "/", name, value, seconds);
    }

    /**
     * For the portal of one practice: what a person is at one is nothing to another, and a client
     * of two stays signed in at both.
     */
    static Cookie make(Portal portal, String name, String value, int seconds) {
        return make(portal.link(""), name, value, seconds);
    }

    /**
     * @param seconds how long the browser keeps it; -1 until it is closed, 0 forgets it
     */
    private static Cookie make(String path, String name, String value, int seconds) {
        var cookie = new Cookie(name, value);
        cookie.setPath(path);
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        return cookie;
    }

    /** To the answer of the page that is being made. */
    static void add(Cookie cookie) {
        Portal.answer().addCookie(cookie);
    }
}
