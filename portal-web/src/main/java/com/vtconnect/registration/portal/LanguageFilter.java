package com.vtconnect.registration.portal;

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
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * English or Spanish: what the visitor switched to, kept in a cookie, else what the browser asks
 * for. From here on the request speaks only that language, so pages, messages and mails agree. A
 * link with {@code ?lang=es} switches.
 */
public class LanguageFilter extends HttpFilter {

    static final String COOKIE = "VTLANG";

    /** Request attribute: the address as it was asked for, whatever serves it in the end. */
    static final String ADDRESS = "com.vtconnect.address";

    /** Request attribute: what stood behind the question mark. */
    static final String QUERY = "com.vtconnect.query";

    private static final String LOCALE = "com.vtconnect.locale";

    private static final long serialVersionUID = 1L;

    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // Of a post no parameter is read here: OwnPosts, which may refuse it, comes first.
        var switchedTo =
                request.getMethod().equals("GET")
                        ? ofTag(request.getParameter("lang"))
                        : Optional.<Language>empty();
        if (switchedTo.isPresent()) {
            keep(request, response, switchedTo.get());
            var query = withoutLanguage(request.getQueryString());
            Portal.redirect(
                    response, request.getRequestURI() + (query.isEmpty() ? "" : "?" + query));
            return;
        }
        request.setAttribute(ADDRESS, Portal.onThisServer(request.getRequestURI()));
        request.setAttribute(QUERY, request.getQueryString());
        var language =
                chosen(request).orElseGet(() -> wished(Collections.list(request.getLocales())));
        request.setAttribute(LOCALE, language.locale());
        response.setHeader("Content-Language", language.tag());
        response.addHeader("Vary", "Accept-Language, Cookie");
        chain.doFilter(new InLanguage(request, language.locale()), response);
    }

    /** The language of this request; one that is injected is none of the filter's. */
    static Locale locale(HttpServletRequest request) {
        var locale = (Locale) request.getAttribute(LOCALE);
        return locale == null ? Language.of(request.getLocale()).locale() : locale;
    }

    static String withoutLanguage(String query) {
        return query == null
                ? ""
                : String.join(
                        "&",
                        Arrays.stream(query.split("&"))
                                .filter(part -> !part.startsWith("lang="))
                                .toList());
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return RequestCookies.find(request, COOKIE).flatMap(LanguageFilter::ofTag);
    }

    /** The first of the browser's languages that we speak. */
    static Language wished(List<Locale> locales) {
        return locales.stream()
                .flatMap(locale -> ofTag(locale.getLanguage()).stream())
                .findFirst()
                .orElse(Language.EN);
    }

    private static Optional<Language> ofTag(String tag) {
        return Arrays.stream(Language.values()).filter(each -> each.tag().equals(tag)).findFirst();
    }

    /** From the next request on, this browser is spoken to in that language. */
    static void keep(HttpServletRequest request, HttpServletResponse response, Language language) {
        response.addCookie(RequestCookies.make(request, COOKIE, language.tag(), YEAR));
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
