package com.vtconnect.registration.staff.entity;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The languages that a practitioner can say they speak, by ISO 639 code: those most spoken in the
 * United States. Their names come with Java, in any language.
 */
public final class SpokenLanguages {

    private static final List<String> CODES =
            List.of(
                    "am", "ar", "ase", "bn", "de", "el", "en", "es", "fa", "fr", "gu", "he", "hi",
                    "hmn", "ht", "hy", "it", "ja", "km", "ko", "lo", "my", "ne", "nl", "nv", "pa",
                    "pl", "ps", "pt", "ro", "ru", "so", "sq", "sw", "ta", "te", "th", "tl", "tr",
                    "uk", "ur", "vi", "yi", "yue", "zh");

    private SpokenLanguages() {}

    public static boolean isOffered(String code) {
        return CODES.contains(code);
    }

    /** By their names in this language. */
    public static List<String> offered(Locale locale) {
        return sorted(CODES, locale);
    }

    /** By their names in this language. */
    public static List<String> sorted(List<String> codes, Locale locale) {
        return codes.stream()
                .sorted(
                        Comparator.comparing(
                                code -> name(code, locale), Collator.getInstance(locale)::compare))
                .toList();
    }

    /** As it begins a line: Spanish writes languages small. */
    public static String name(String code, Locale locale) {
        // The one that Java has no Spanish name for.
        var name =
                code.equals("ase") && locale.getLanguage().equals("es")
                        ? "lengua de señas americana"
                        : Locale.forLanguageTag(code).getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
