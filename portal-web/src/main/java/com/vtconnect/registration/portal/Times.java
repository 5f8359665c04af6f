package com.vtconnect.registration.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Times as people say them, in the practice's time zone: {@code #{times.at(one.since())}}. */
@Named
@RequestScoped
public class Times {

    @Inject Portal portal;
    @Inject HttpServletRequest request;

    /** Day and time. */
    public String at(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(LanguageFilter.locale(request))
                .format(instant.atZone(portal.getOrganization().timeZone()));
    }

    public String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(LanguageFilter.locale(request))
                .format(date);
    }
}
