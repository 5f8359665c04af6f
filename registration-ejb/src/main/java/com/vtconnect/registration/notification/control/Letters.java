package com.vtconnect.registration.notification.control;

import com.vtconnect.registration.notification.entity.Letter;
import com.vtconnect.registration.notification.entity.MailKind;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.Markup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Writes mails: the words from the bundle {@code mail/words}, the look from {@code
 * mail/layout.html}, which stays readable with pictures and styles off. What people typed is
 * escaped in HTML and never reaches a header unchecked.
 */
@ApplicationScoped
public class Letters {

    private static final String BUNDLE = "mail.words";

    private final String layout = resource("/mail/layout.html");
    private final String button = resource("/mail/button.html");
    private final String codeBox = resource("/mail/code.html");

    /**
     * What a letter says beside its words.
     *
     * @param organization the practice's name
     * @param greeted first name of the reader, null where nobody has proved to be its owner
     * @param about further arguments of the words, from {2} on
     * @param link where the button leads, null for no button
     * @param code a code to type instead, null for none
     */
    public record Content(
            String organization, String greeted, List<String> about, String link, String code) {

        public Content(String organization, String greeted, String link) {
            this(organization, greeted, List.of(), link, null);
        }
    }

    public Letter write(MailKind kind, Language language, Content content) {
        var words = new Words(kind, language, content);
        var subject = oneLine(words.of("subject"));
        return new Letter(
                kind, subject, plainText(words, content), html(words, subject, language, content));
    }

    private static String plainText(Words words, Content content) {
        var lines = new ArrayList<String>();
        lines.add(words.greeting());
        lines.addAll(words.paragraphs());
        if (content.link() != null) {
            lines.add(words.of("button") + ":\n" + content.link());
        }
        if (content.code() != null) {
            lines.add(words.common("code") + " " + content.code());
        }
        lines.addAll(words.notes());
        lines.add("-- \n" + words.common("footer"));
        return String.join("\n\n", lines) + "\n";
    }

    private String html(Words words, String subject, Language language, Content content) {
        var body = new StringBuilder();
        body.append(paragraph(words.greeting()));
        words.paragraphs().forEach(text -> body.append(paragraph(text)));
        if (content.link() != null) {
            body.append(
                    button.replace("{link}", Markup.escaped(content.link()))
                            .replace("{label}", Markup.escaped(words.of("button"))));
        }
        if (content.code() != null) {
            body.append(
                    codeBox.replace("{label}", Markup.escaped(words.common("code")))
                            .replace("{code}", Markup.escaped(content.code())));
        }
        words.notes().forEach(text -> body.append(note(text)));
        return layout.replace("{language}", language.tag())
                .replace("{subject}", Markup.escaped(subject))
                .replace("{organization}", Markup.escaped(content.organization()))
                .replace("{footer}", Markup.escaped(words.common("footer")))
                .replace("{body}", body);
    }

    private static String paragraph(String text) {
        return "<p>" + Markup.escaped(text) + "</p>\n";
    }

    private static String note(String text) {
        return "<p class=\"note\">" + Markup.escaped(text) + "</p>\n";
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}]+", " ").strip();
    }

    private static String resource(String path) {
        try (var stream = Letters.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The words of one mail, with its arguments put in. */
    private static final class Words {

        private final ResourceBundle bundle;
        private final String prefix;
        private final Locale locale;
        private final Object[] arguments;
        private final boolean greetsByName;

        Words(MailKind kind, Language language, Content content) {
            locale = language.locale();
            bundle =
                    ResourceBundle.getBundle(
                            BUNDLE,
                            locale,
                            ResourceBundle.Control.getNoFallbackControl(
                                    ResourceBundle.Control.FORMAT_PROPERTIES));
            prefix = kind.name().toLowerCase(Locale.ROOT);
            var all =
                    new ArrayList<Object>(Arrays.asList(content.organization(), content.greeted()));
            all.addAll(content.about());
            arguments = all.toArray();
            greetsByName = content.greeted() != null;
        }

        String of(String part) {
            return formatted(prefix + "." + part);
        }

        String common(String part) {
            return formatted("common." + part);
        }

        /** Without a name for whoever has not proved to read this address. */
        String greeting() {
            return common(greetsByName ? "greeting" : "hello");
        }

        List<String> paragraphs() {
            return numbered("text");
        }

        List<String> notes() {
            return numbered("note");
        }

        private List<String> numbered(String part) {
            var found = new ArrayList<String>();
            for (var number = 1; bundle.containsKey(prefix + "." + part + number); number++) {
                found.add(of(part + number));
            }
            return found;
        }

        private String formatted(String key) {
            return new MessageFormat(bundle.getString(key), locale).format(arguments);
        }
    }
}
