package com.vtconnect.registration.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.vtconnect.registration.system.Registering.registerAndConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.ClientHomePage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** What a practice uploads for its clients, and what they get. */
class DocumentsIT extends Browser {

    private static final int MOST = 3 * 1024 * 1024;

    @Test
    void clientsDownloadWhatTheAdministratorUploads() throws IOException {
        var name = "Normas de la casa – Año nuevo " + System.nanoTime();
        var documents =
                OfficeSignInPage.as(visitor(), "olivia@riverside.example")
                        .organization()
                        .documents();
        documents
                .upload(name, "rules.pdf", SmallPdf.saying("One"))
                .says("Clients have it from now on.");

        var client = visitor(smallPhone());
        registerAndConfirm(client, "riverside", Applicant.named("Doc").with("Priya Patel"));
        ClientHomePage.open(client, "riverside").press("Documents");
        client.page().getByText(name).waitFor();
        client.examine("Documents of a client");
        client.assertNoSidewaysScrolling();
        var file =
                client.page()
                        .waitForDownload(
                                () ->
                                        client.page()
                                                .getByRole(AriaRole.LISTITEM)
                                                .filter(with(name))
                                                .getByText("Download")
                                                .click());
        assertThat(file.suggestedFilename()).isEqualTo(name + ".pdf");
        assertThat(Files.readAllBytes(file.path())).isEqualTo(SmallPdf.saying("One"));
        var answer = client.context().request().get(file.url());
        assertThat(answer.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "no-store");
        assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
        assertThat(answer.headers().get("content-disposition")).startsWith("attachment; ");
        for (var tampered : new String[] {"999999", "x", "-1", "1%20OR%201"}) {
            var address = file.url().replaceFirst("id=\\d+", "id=" + tampered);
            assertThat(client.context().request().get(address).status()).isEqualTo(404);
        }

        documents.open(name).choose("rules.pdf", SmallPdf.saying("Two"));
        documents.press("Upload the new version");
        documents.says("The new version is uploaded.");
        documents.says("Version 2");
        assertThat(client.context().request().get(file.url()).body())
                .isEqualTo(SmallPdf.saying("Two"));
        assertThat(Files.readAllBytes(documents.download().path()))
                .isEqualTo(SmallPdf.saying("Two"));

        documents.withdraw().says("The document is withdrawn.");
        assertThat(client.context().request().get(file.url()).status()).isEqualTo(404);
        client.page().reload();
        assertThat(client.page().getByText(name)).hasCount(0);
    }

    @Test
    void whatCannotBeTakenIsSaidBesideTheFieldAndTheNameStays() {
        var documents =
                OfficeSignInPage.as(visitor(), "olivia@riverside.example")
                        .organization()
                        .documents();
        var asked = new ArrayList<String>();
        documents
                .visitor()
                .page()
                .onRequest(
                        request -> {
                            if (request.method().equals("POST")) {
                                asked.add(request.url());
                            }
                        });
        documents.press("Upload the document");
        documents.says("Please enter a name.");
        documents.says("Please choose a PDF first.");
        documents.upload("", "fees.pdf", SmallPdf.saying("Fees"));
        documents.says("Please choose the file again.");
        documents.upload("Fees", "fees.pdf", "not one".getBytes()).says("This is not a PDF");
        documents.visitor().examine("Documents with problems");
        assertThat(documents.entered("Name for clients")).isEqualTo("Fees");
        documents.upload("Fees", "fees.pdf", new byte[0]).says("This file is empty.");
        var before = asked.size();
        documents.upload("Fees", "fees.pdf", new byte[MOST + 1]).says("This PDF is too large");
        assertThat(asked).as("sent although too large").hasSize(before);
        assertThat(documents.field("PDF file")).isFocused();
        documents.choose("fees.pdf", SmallPdf.saying("Fees"));
        documents.doesNotSay("This PDF is too large");
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
