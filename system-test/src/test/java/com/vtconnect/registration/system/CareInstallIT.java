package com.vtconnect.registration.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.vtconnect.registration.system.page.ClientCarePage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import com.vtconnect.registration.system.page.SignInPage;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The Care App as a phone sees it that is to put it on its home screen. */
class CareInstallIT extends Browser {

    private static final String CASEY = "casey@clients.example";

    /** Sides of the picture as the browser really gets it. */
    private static final String SIZE =
            """
            async (address) => {
              const image = new Image();
              image.src = address;
              await image.decode();
              return `${image.naturalWidth}x${image.naturalHeight}`;
            }""";

    @Test
    void chromiumFindsNothingThatKeepsItFromBeingInstalled() {
        var phone = visitor(desk().setViewportSize(390, 844));
        SignInPage.open(phone, "riverside").signIn(CASEY, OfficeSignInPage.DEMO_PASSWORD);
        ClientCarePage.open(phone, "riverside");
        var chromium = phone.context().newCDPSession(phone.page());

        var found = chromium.send("Page.getAppManifest");
        assertThat(found.getAsJsonArray("errors")).isEmpty();
        assertThat(chromium.send("Page.getInstallabilityErrors").get("installabilityErrors"))
                .extracting(JsonElement::getAsJsonArray)
                .satisfies(errors -> assertThat(errors).allMatch(CareInstallIT::isOfPrivateWindow));

        var manifest = JsonParser.parseString(found.get("data").getAsString()).getAsJsonObject();
        assertThat(manifest.get("name").getAsString()).isEqualTo("Riverside Counseling");
        assertThat(manifest.get("display").getAsString()).isEqualTo("standalone");
        var icons = manifest.getAsJsonArray("icons");
        assertThat(icons).hasSizeGreaterThanOrEqualTo(3);
        for (var one : icons) {
            var icon = one.getAsJsonObject();
            assertThat(phone.page().evaluate(SIZE, icon.get("src").getAsString()))
                    .isEqualTo(icon.get("sizes").getAsString());
        }
        var touch = phone.page().locator("link[rel=apple-touch-icon]").getAttribute("href");
        assertThat(phone.page().evaluate(SIZE, touch)).isEqualTo("180x180");
    }

    @Test
    void itOpensWhereOneMeetsByWayOfTheSignIn() {
        var phone = visitor(desk().setViewportSize(390, 844));
        var manifest = manifest(phone);
        var start = deployment().portal("riverside", "care");
        assertThat(resolved(manifest, "start_url")).isEqualTo(start);
        assertThat(start).startsWith(resolved(manifest, "scope"));

        phone.open(start);

        SignInPage.shownTo(phone, "riverside").attempt(CASEY, OfficeSignInPage.DEMO_PASSWORD);
        ClientCarePage.shownTo(phone).says("Priya Patel");
        assertThat(phone.page().url()).isEqualTo(start);
    }

    private JsonObject manifest(Visitor phone) {
        var answer =
                phone.context().request().get(deployment().portal("riverside", "app.webmanifest"));
        assertThat(answer.headers().get("content-type")).startsWith("application/manifest+json");
        return JsonParser.parseString(answer.text()).getAsJsonObject();
    }

    private String resolved(JsonObject manifest, String key) {
        return URI.create(deployment().portal("riverside", "app.webmanifest"))
                .resolve(manifest.get(key).getAsString())
                .toString();
    }

    /** Playwright's visitors leave no traces, and Chromium installs nothing from such windows. */
    private static boolean isOfPrivateWindow(JsonElement error) {
        return error.getAsJsonObject().get("errorId").getAsString().equals("in-incognito");
    }
}
