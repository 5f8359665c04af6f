package com.vtconnect.registration.datacopy.control;

import com.vtconnect.registration.client.entity.PersonalData.Part;
import com.vtconnect.registration.organization.entity.Organization;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.Markup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a copy of somebody's data: a page for people and a file for machines, in one archive. Each
 * entry goes out as soon as it is read, for the page once and for the file once more.
 */
@ApplicationScoped
public class CopyWriter {

    private final Frame page = Frame.of("page.html", "{body}");
    private final Frame part = Frame.of("part.html", "{entries}");
    private final Frame entry = Frame.of("entry.html", "{fields}");
    private final String field = resource("field.html");

    /** What stands before and after what a template is about. */
    private record Frame(String before, String after) {

        static Frame of(String template, String middle) {
            var text = resource(template);
            var at = text.indexOf(middle);
            return new Frame(text.substring(0, at), text.substring(at + middle.length()));
        }
    }

    void write(
            PrintStream destination,
            Organization organization,
            Language language,
            Instant now,
            List<Part> parts) {
        try (var zip = new ZipOutputStream(destination, StandardCharsets.UTF_8)) {
            var out = new PrintWriter(zip, false, StandardCharsets.UTF_8);
            zip.putNextEntry(new ZipEntry("my-data.html"));
            html(out, new Words(organization, language), now, parts);
            out.flush();
            zip.putNextEntry(new ZipEntry("my-data.json"));
            json(out, organization, now, parts);
            out.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void json(
            PrintWriter out, Organization organization, Instant now, List<Part> parts) {
        var json = Json.createGenerator(out);
        json.writeStartObject()
                .write("practice", organization.name())
                .write("madeAt", now.toString());
        for (var one : parts) {
            json.writeStartArray(key(one));
            one.entries()
                    .each(
                            values -> {
                                json.writeStartObject();
                                values.forEach((name, value) -> json.write(name, value.toString()));
                                json.writeEnd();
                            });
            json.writeEnd();
        }
        // Closing it would close the archive.
        json.writeEnd().flush();
    }

    private void html(PrintWriter out, Words words, Instant now, List<Part> parts) {
        out.print(
                page.before()
                        .replace("{language}", words.locale.getLanguage())
                        .replace("{title}", words.escaped("title"))
                        .replace("{made}", words.escaped("made", words.shown(now))));
        parts.forEach(one -> html(out, words, one));
        out.print(page.after());
    }

    private void html(PrintWriter out, Words words, Part one) {
        var key = key(one);
        out.print(part.before().replace("{heading}", words.escaped(key)));
        var isEmpty = new AtomicBoolean(true);
        one.entries()
                .each(
                        values -> {
                            isEmpty.set(false);
                            out.print(html(words, key, values));
                        });
        if (isEmpty.get()) {
            out.print(words.escaped("nothing"));
        }
        out.print(part.after());
    }

    private String html(Words words, String part, Map<String, Object> values) {
        var fields = new StringBuilder(entry.before());
        values.forEach(
                (name, value) ->
                        fields.append(
                                field.replace("{name}", words.escaped(part + "." + name))
                                        .replace(
                                                "{value}",
                                                Markup.escaped(words.value(part, name, value)))));
        return fields.append(entry.after()).toString();
    }

    private static String key(Part part) {
        return part.section().name().toLowerCase(Locale.ROOT);
    }

    private static String resource(String name) {
        try (var stream = CopyWriter.class.getResourceAsStream("/copy/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The words of the page, in the language of its reader and the time zone of the practice. */
    private static final class Words {

        private final Organization organization;
        private final Locale locale;
        private final ResourceBundle bundle;

        Words(Organization organization, Language language) {
            this.organization = organization;
            this.locale = language.locale();
            this.bundle =
                    ResourceBundle.getBundle(
                            "copy.words",
                            locale,
                            ResourceBundle.Control.getNoFallbackControl(
                                    ResourceBundle.Control.FORMAT_PROPERTIES));
        }

        String escaped(String key, Object... values) {
            var all = new Object[values.length + 1];
            all[0] = organization.name();
            System.arraycopy(values, 0, all, 1, values.length);
            return Markup.escaped(new MessageFormat(bundle.getString(key), locale).format(all));
        }

        /** A value that has a word of its own, such as what happened, is said in it. */
        String value(String part, String name, Object value) {
            var key = part + "." + name + "." + value;
            if (bundle.containsKey(key)) {
                return bundle.getString(key);
            }
            var other = part + "." + name + ".other";
            return bundle.containsKey(other) ? bundle.getString(other) : shown(value);
        }

        String shown(Object value) {
            if (value instanceof Instant instant) {
                return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(instant.atZone(organization.timeZone()));
            }
            return value instanceof LocalDate date
                    ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(locale)
                            .format(date)
                    : value.toString();
        }
    }
}
