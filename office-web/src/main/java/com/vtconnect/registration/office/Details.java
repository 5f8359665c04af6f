package com.vtconnect.registration.office;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the audit trail keeps in words of the code, in the words of the reader: {@code roles: none →
 * care coordinator; not listed, takes 5 clients}. A phrase is looked up as {@code
 * detail.takes-#-clients}, a label as {@code detail.of.roles}, and as the name of a role or of a
 * list. What has no words stays as it is: names, and what people typed.
 */
final class Details {

    private static final Pattern LABELLED =
            Pattern.compile("([a-z][a-z ]{1,30}): (.*)", Pattern.DOTALL);

    /** Earlier releases wrote an arrow of two characters. */
    private static final String ARROW = " (?:->|→) ";

    /** The label of what somebody typed. */
    private static final String TYPED = "reason";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Words words;

    Details(Words words) {
        this.words = words;
    }

    String inWords(String detail) {
        return each(detail, "; ", "; ", this::piece);
    }

    private String piece(String text) {
        var labelled = LABELLED.matcher(text);
        var label = labelled.matches() ? labelled.group(1) : "";
        var key = "detail.of." + dashed(label);
        if (!words.has(key)) {
            return change(text);
        }
        var value = labelled.group(2);
        return words.text(key, label.equals(TYPED) ? value : change(value));
    }

    private String change(String text) {
        return each(text, ARROW, " → ", side -> each(side, ", ", ", ", this::phrase));
    }

    private String phrase(String text) {
        var key = "detail." + dashed(NUMBER.matcher(text).replaceAll("#"));
        if (words.has(key)) {
            return words.text(
                    key,
                    NUMBER.matcher(text)
                            .results()
                            .map(MatchResult::group)
                            .map(Integer::valueOf)
                            .toArray());
        }
        var name = text.toUpperCase(Locale.ROOT).replace(' ', '_');
        return words.has("role." + name) ? words.text("role." + name) : tab(name, text);
    }

    private String tab(String name, String text) {
        return words.has("tab." + name) ? words.text("tab." + name) : text;
    }

    private static String dashed(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[ _]", "-");
    }

    private static String each(
            String text, String between, String joined, UnaryOperator<String> said) {
        return Arrays.stream(text.split(between, -1)).map(said).collect(Collectors.joining(joined));
    }
}
