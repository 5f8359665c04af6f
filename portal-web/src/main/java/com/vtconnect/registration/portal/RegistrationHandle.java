package com.vtconnect.registration.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/**
 * How the check-email page knows which registration this browser made: a secret in a cookie, for as
 * long as that may wait.
 */
@RequestScoped
public class RegistrationHandle {

    private static final String COOKIE = "VTREG";
    private static final int WEEK = (int) Duration.ofDays(7).toSeconds();

    @Inject HttpServletRequest request;
    @Inject Portal portal;

    void keep(String handle) {
        RequestCookies.add(RequestCookies.make(portal, COOKIE, handle, WEEK));
    }

    String get() {
        return RequestCookies.find(request, COOKIE).orElse("");
    }
}
