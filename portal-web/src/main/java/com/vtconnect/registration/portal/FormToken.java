package com.vtconnect.registration.portal;

import com.vtconnect.registration.access.boundary.FormTokens;
import com.vtconnect.registration.access.boundary.FormTokens.Verdict;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The hidden token of every form, bound to a random cookie of the browser. A form that stood open
 * too long, or lost its cookie, is shown again with all that was typed and a fresh token: {@code
 * <input type="hidden" name="formToken" value="#{formToken.value}"/>}.
 */
@Named
@RequestScoped
public class FormToken {

    private static final String FIELD = "formToken";
    private static final String COOKIE = "VTFORM";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject FormTokens formTokens;
    @Inject HttpServletRequest request;
    @Inject Words words;

    private String value;

    /** After an error, the one that was sent: the second try is the same form. */
    public String getValue() {
        if (value == null) {
            value = isGenuine() ? sent() : formTokens.issue(knownBrowser());
        }
        return value;
    }

    /** The next one rendered is a new one. */
    void renew() {
        value = formTokens.issue(knownBrowser());
    }

    /** Whether the form just sent is ours; if not, the page says so. */
    boolean isAccepted() {
        var genuine = isGenuine();
        if (!genuine) {
            words.problem(null, "form.expired");
        }
        return genuine;
    }

    String sent() {
        return request.getParameter(FIELD);
    }

    /** Null if the browser has none. */
    String browser() {
        return RequestCookies.find(request, COOKIE).orElse(null);
    }

    /** Whether the form just sent is ours; says nothing about it. */
    boolean isGenuine() {
        return sent() != null && formTokens.check(sent(), browser()) == Verdict.VALID;
    }

    private String knownBrowser() {
        return browser() == null ? newBrowser() : browser();
    }

    private String newBrowser() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        var browser = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        RequestCookies.add(RequestCookies.make(request, COOKIE, browser, -1));
        return browser;
    }
}
