package com.vtconnect.registration.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the browser what a page may do, on every answer, errors included. Named first in web.xml.
 *
 * <p>Init parameter {@code policy}: the Content-Security-Policy, with {@code {nonce}} where the
 * nonce of the request goes; without it none is sent (PrimeFaces writes the office's). The nonce is
 * the request attribute {@code cspNonce}. Init parameter {@code cache}: the Cache-Control of pages,
 * {@code no-store} unless given; a filter behind this one may be stricter. Init parameter {@code
 * meeting}: a pattern of the addresses whose pages may use camera, microphone and screen; without
 * it, none may.
 */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var policy = getInitParameter("policy");
        if (policy != null) {
            var nonce = nonce();
            request.setAttribute("cspNonce", nonce);
            response.setHeader(
                    "Content-Security-Policy",
                    policy.strip().replaceAll("\\s+", " ").replace("{nonce}", nonce));
        }
        response.setHeader("Strict-Transport-Security", "max-age=31536000");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                devices(request.getRequestURI()) + ", geolocation=(), payment=(), usb=()");
        var cache = getInitParameter("cache");
        response.setHeader("Cache-Control", cache == null ? "no-store" : cache);
        chain.doFilter(request, response);
    }

    /** Only the pages where people meet may use what sees and hears. */
    private String devices(String address) {
        var meeting = getInitParameter("meeting");
        var isMeeting = meeting != null && address.matches(meeting);
        return Stream.of("camera", "microphone", "display-capture")
                .map(device -> device + (isMeeting ? "=(self)" : "=()"))
                .collect(Collectors.joining(", "));
    }

    private static String nonce() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
