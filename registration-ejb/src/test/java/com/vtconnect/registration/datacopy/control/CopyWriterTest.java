package com.vtconnect.registration.datacopy.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.client.entity.Fields;
import com.vtconnect.registration.client.entity.PersonalData.Part;
import com.vtconnect.registration.client.entity.PersonalData.Section;
import com.vtconnect.registration.organization.entity.Kind;
import com.vtconnect.registration.organization.entity.Organization;
import com.vtconnect.registration.organization.entity.Slug;
import com.vtconnect.registration.value.entity.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class CopyWriterTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private final CopyWriter writer = new CopyWriter();
    private final Organization practice =
            new Organization(
                    new Slug("p"),
                    "O'Neil & <Söhne>",
                    Kind.GROUP,
                    ZoneId.of("America/New_York"),
                    NOW);

    @Test
    void everySectionHasAHeadingAndTheLanguagesTheSameWords() {
        var english = words("en");
        assertThat(words("es").keySet()).isEqualTo(english.keySet());
        assertThat(english.keySet())
                .containsAll(
                        Stream.of(Section.values())
                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                .toList());
    }

    @Test
    void peopleReadItInTheirLanguageAndThePracticesTime() throws IOException {
        var english = html(Language.EN);
        assertThat(english)
                .contains("Your data at O'Neil &amp; &lt;Söhne&gt;", "November 23, 2026")
                .contains("<dt>First name</dt><dd>&lt;b&gt;Casey</dd>")
                .contains("<dt>Date of birth</dt><dd>May 17, 1990</dd>")
                .contains("<dt>What</dt><dd>You signed in</dd>")
                .contains("<dt>What</dt><dd>Your record was worked on</dd>")
                .contains("Nothing.")
                .doesNotContain("{", "<b>Casey");
        assertThat(html(Language.ES)).contains("lang=\"es\"", "Usted inició sesión", "17 de mayo");
    }

    @Test
    void softwareReadsTheSame() throws IOException {
        assertThat(files(Language.EN).get("my-data.json"))
                .contains("\"firstName\":\"<b>Casey\"", "\"dateOfBirth\":\"1990-05-17\"")
                .contains("\"at\":\"2026-11-24T02:00:00Z\"", "\"sessions\":[]");
    }

    private String html(Language language) throws IOException {
        // The style has braces of its own.
        return files(language).get("my-data.html").replaceAll("(?s)<style>.*</style>", "");
    }

    private Map<String, String> files(Language language) throws IOException {
        var parts =
                List.of(
                        part(
                                Section.RECORD,
                                new Fields()
                                        .with("firstName", "<b>Casey")
                                        .with("phone", null)
                                        .with("dateOfBirth", LocalDate.of(1990, 5, 17))),
                        new Part(Section.SESSIONS, List.of()),
                        part(
                                Section.HISTORY,
                                new Fields().with("at", NOW).with("what", "SIGNED_IN")),
                        part(
                                Section.HISTORY,
                                new Fields().with("at", NOW).with("what", "UNHEARD_OF")));
        var archive = new ByteArrayOutputStream();
        writer.write(new PrintStream(archive), practice, language, NOW, parts);
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.toByteArray()))) {
            for (var file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                files.put(file.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static Part part(Section section, Fields fields) {
        return new Part(section, List.of(fields.values()));
    }

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle(
                "copy.words",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
