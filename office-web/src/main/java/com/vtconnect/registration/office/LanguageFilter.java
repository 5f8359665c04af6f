package com.vtconnect.registration.office;

import com.vtconnect.registration.value.entity.Language;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;

/**
 * English or Spanish: what the person switched to ({@code ?lang=es}), kept in a cookie, else what
 * the browser asks for. From here on the request speaks only that language.
 */
public class LanguageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String COOKIE = "VTLANG";
    private static final String LOCALE = "com.vtconnect.locale";
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var switchedTo =
                request.getMethod().equals("GET")
                        ? ofTag(request.getParameter("lang"))
                        : Optional.<Language>empty();
        if (switchedTo.isPresent()) {
            keep(request, response, switchedTo.get());
            Office.redirect(response, Office.addressWithout(request, "lang"));
            return;
        }
        var language =
                OfficeCookies.find(request, COOKIE)
                        .flatMap(LanguageFilter::ofTag)
                        .orElseGet(() -> wished(request));
        response.setHeader("Content-Language", language.tag());
        response.addHeader("Vary", "Accept-Language, Cookie");
        request.setAttribute(LOCALE, language.locale());
        chain.doFilter(new InLanguage(request), response);
    }

    /** From the next request on, this browser is spoken to in that language. */
    static void keep(HttpServletRequest request, HttpServletResponse response, Language language) {
        OfficeCookies.set(request, response, COOKIE, language.tag(), YEAR);
    }

    /** The language of this request, wherever it has got to: error pages see no filter. */
    static Locale locale(HttpServletRequest request) {
        var locale = (Locale) request.getAttribute(LOCALE);
        return locale == null ? Language.of(request.getLocale()).locale() : locale;
    }

    /** The first of the browser's languages that we speak. */
    private static Language wished(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> ofTag(locale.getLanguage()).stream())
                .findFirst()
                .orElse(Language.EN);
    }

    private static Optional<Language> ofTag(String tag) {
        return Arrays.stream(Language.values()).filter(each -> each.tag().equals(tag)).findFirst();
    }

    static class InLanguage extends HttpServletRequestWrapper {

        InLanguage(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Locale getLocale() {
            return locale((HttpServletRequest) getRequest());
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(Collections.singleton(getLocale()));
        }
    }
}
