package com.vtconnect.registration.system.page;

import com.microsoft.playwright.options.FilePayload;
import com.vtconnect.registration.system.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Clients from a file. */
public final class ImportPage extends OfficePage {

    ImportPage(Visitor visitor) {
        super(visitor);
        arrived("Import clients from a file");
    }

    /** Has a file looked through. */
    public ImportPage upload(String name, String content) {
        field("CSV file")
                .setInputFiles(
                        new FilePayload(
                                name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        press("Look it through");
        page.waitForLoadState();
        return this;
    }

    /** The empty file with the headings. */
    public String template() throws IOException {
        var download =
                page.waitForDownload(() -> press("Download an empty file with these columns"));
        return Files.readString(download.path());
    }

    public String problems() throws IOException {
        var download = page.waitForDownload(() -> press("Download all (CSV)"));
        return Files.readString(download.path());
    }
}
