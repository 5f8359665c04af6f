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
            OfficeCookies.set(request, response, COOKIE, switchedTo.get().tag(), YEAR);
            Office.redirect(response, Office.addressWithout(request, "lang"));
            return;
        }
        var language =
                OfficeCookies.find(request, COOKIE)
                        .flatMap(LanguageFilter::ofTag)
                        .orElseGet(() -> wished(request));
        response.setHeader("Content-Language", language.tag());
        response.addHeader("Vary", "Accept-Language, Cookie");
        chain.doFilter(new InLanguage(request, language.locale()), response);
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

    private static class InLanguage extends HttpServletRequestWrapper {

        private final Locale locale;

        InLanguage(HttpServletRequest request, Locale locale) {
            super(request);
            this.locale = locale;
        }

        @Override
        public Locale getLocale() {
            return locale;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(Collections.singleton(locale));
        }
    }
}
