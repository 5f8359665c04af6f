package com.vtconnect.registration.value.entity;

import java.util.Locale;

/** The languages in which pages and mails exist. */
public enum Language {
    EN,
    ES;

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /** The language tag (BCP 47), as in {@code lang="es"}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The nearest language there is, English for all that is neither. */
    public static Language of(Locale locale) {
        return locale != null && "es".equals(locale.getLanguage()) ? ES : EN;
    }
}
