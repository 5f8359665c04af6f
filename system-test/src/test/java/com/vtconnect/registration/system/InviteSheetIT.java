package com.vtconnect.registration.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The page to hang up, as a camera and a printer see it. */
class InviteSheetIT extends Browser {

    /** As if the practice had a name and an address that hardly find room, and a logo. */
    private static final String LONGEST =
            """
            () => {
              const [name, address] = ['.sheet-name', '.sheet-address'].map((one) => document.querySelector(one));
              name.textContent = 'Bienestar '.repeat(12);
              address.textContent = 'https://telehealth.some-large-hospital-system.example.org/' + 'northern-'.repeat(4) + '/';
              name.insertAdjacentHTML('beforebegin',
                '<svg class="sheet-logo" viewBox="0 0 400 400"><rect width="400" height="400"/></svg>');
            }
            """;

    @Test
    void theSheetLeadsACameraToThePortalAndFitsOnOnePage() throws IOException, NotFoundException {
        var visitor = visitor();
        OfficeSignInPage.as(visitor, "helen@harbor.example");
        for (var language : List.of("en", "es")) {
            visitor.open(deployment().office("client/invite-sheet?in=" + language));
            var page = visitor.page();
            visitor.examine("InviteSheetPage, " + language);
            var address = deployment().portal("harbor", "");
            assertThat(page.locator("article").innerText())
                    .contains("Harbor Behavioral Health", address)
                    .contains(language.equals("en") ? "choose Register" : "elija Registrarse");
            assertThat(scanned(page.locator("article svg").screenshot())).isEqualTo(address);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(scanned(page.screenshot())).as("on paper").isEqualTo(address);
            page.evaluate(LONGEST);
            for (var format : List.of("A4", "Letter")) {
                assertThat(pages(page.pdf(new Page.PdfOptions().setFormat(format))))
                        .as(format)
                        .isEqualTo(1);
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.setViewportSize(320, 640);
            visitor.assertNoSidewaysScrolling();
            page.setViewportSize(1280, 900);
        }
    }

    private static String scanned(byte[] picture) throws IOException, NotFoundException {
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        var pixels =
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        var found =
                new QRCodeMultiReader()
                        .decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)));
        assertThat(found).hasSize(1);
        return found[0].getText();
    }

    private static long pages(byte[] pdf) {
        return Pattern.compile("/Type\\s*/Page\\b")
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
