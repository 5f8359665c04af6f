package com.vtconnect.registration.account.control;

import com.vtconnect.registration.client.entity.PersonalData.Part;
import com.vtconnect.registration.organization.entity.Organization;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.Markup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a copy of somebody's data: a page for people and a file for machines, in one archive. */
@ApplicationScoped
public class CopyWriter {

    private final String page = resource("page.html");
    private final String part = resource("part.html");
    private final String entry = resource("entry.html");
    private final String field = resource("field.html");

    byte[] write(Organization organization, Language language, Instant now, List<Part> parts) {
        var words = new Words(organization, language);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, "my-data.html", html(words, now, parts));
            add(zip, "my-data.json", json(organization, now, parts));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String json(Organization organization, Instant now, List<Part> parts) {
        var all =
                Json.createObjectBuilder()
                        .add("practice", organization.name())
                        .add("madeAt", now.toString());
        for (var one : parts) {
            var entries = Json.createArrayBuilder();
            for (var values : one.entries()) {
                var object = Json.createObjectBuilder();
                values.forEach((name, value) -> object.add(name, value.toString()));
                entries.add(object);
            }
            all.add(key(one), entries);
        }
        return all.build().toString();
    }

    private String html(Words words, Instant now, List<Part> parts) {
        var body = new StringBuilder();
        for (var one : parts) {
            var entries = new StringBuilder();
            one.entries().forEach(values -> entries.append(html(words, key(one), values)));
            body.append(
                    part.replace("{heading}", words.escaped(key(one)))
                            .replace(
                                    "{entries}",
                                    entries.isEmpty() ? words.escaped("nothing") : entries));
        }
        return page.replace("{language}", words.locale.getLanguage())
                .replace("{title}", words.escaped("title"))
                .replace("{made}", words.escaped("made", words.shown(now)))
                .replace("{body}", body);
    }

    private String html(Words words, String part, Map<String, Object> values) {
        var fields = new StringBuilder();
        values.forEach(
                (name, value) ->
                        fields.append(
                                field.replace("{name}", words.escaped(part + "." + name))
                                        .replace(
                                                "{value}",
                                                Markup.escaped(words.value(part, name, value)))));
        return entry.replace("{fields}", fields);
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
