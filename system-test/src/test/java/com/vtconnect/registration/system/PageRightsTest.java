package com.vtconnect.registration.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A new page or servlet without a row fails the build, and so does a row without either. */
class PageRightsTest {

    private static final Pattern SERVLET =
            Pattern.compile(
                    "<servlet-mapping>\\s*<servlet-name>(\\w+)</servlet-name>(.*?)</servlet-mapping>",
                    Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("<url-pattern>(.*?)</url-pattern>");

    /** Pages have their own rows, and styles are for everybody. */
    private static final Set<String> WITHOUT_ROWS = Set.of("Faces", "StaticFiles");

    @Test
    void everyAddressOfTheOfficePortalHasARow() throws IOException {
        check("office-web", PageRights.OFFICE);
    }

    @Test
    void everyAddressOfThePortalHasARow() throws IOException {
        check("portal-web", PageRights.PORTAL);
    }

    private static void check(String module, List<PageRights> rows) throws IOException {
        var application = Path.of("..", module, "src", "main", "webapp");
        var served = new TreeSet<String>();
        try (var files = Files.walk(application)) {
            files.map(file -> application.relativize(file).toString())
                    .filter(name -> name.endsWith(".xhtml") && !name.startsWith("WEB-INF"))
                    .forEach(served::add);
        }
        var mappings =
                SERVLET.matcher(
                        Files.readString(application.resolve("WEB-INF").resolve("web.xml")));
        while (mappings.find()) {
            if (!WITHOUT_ROWS.contains(mappings.group(1))) {
                ADDRESS.matcher(mappings.group(2))
                        .results()
                        .forEach(address -> served.add(address.group(1)));
            }
        }
        assertThat(rows.stream().map(PageRights::served).collect(Collectors.toSet()))
                .as("rows of PageRights for %s (see CONTRIBUTING.md)", module)
                .containsExactlyInAnyOrderElementsOf(served);
    }
}
