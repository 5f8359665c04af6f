package com.vtconnect.registration.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.DirectoryPage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import com.vtconnect.registration.system.page.PortalHomePage;
import com.vtconnect.registration.system.page.RegisterPage;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Whom a practice shows on its portal, and how registration begins with one of them. */
class DirectoryIT extends Browser {

    @Test
    void registrationBeginsWithThePractitionerWhomOneHasFound() {
        var visitor = visitor();
        PortalHomePage.open(visitor, "riverside").press("Meet our practitioners");
        var directory = DirectoryPage.open(visitor, "riverside");
        directory.find("Language", "Spanish").shows("Priya Patel");
        directory.find("Specialty", "Anxiety").shows().says("Nobody matches all of this");
        directory.press("Show all");
        directory.press("Español");
        directory.says("3 de 3 profesionales");
        directory.says("Registrarse con Priya Patel");
        directory.press("English");
        var form =
                DirectoryPage.open(visitor, "riverside")
                        .find("Specialty", "Grief")
                        .shows("Priya Patel", "Quinn Quist")
                        .registerWith("Quinn Quist");
        assertThat(form.chosenPractitioner()).isEqualTo("Quinn Quist");
        form.fillIn(Applicant.named("Dee")).createAccount();

        for (var tampered : new String[] {"999999", "x%27--", ""}) {
            var plain =
                    RegisterPage.openAt(
                            visitor,
                            deployment().portal("riverside", "register?practitioner=" + tampered));
            assertThat(plain.chosenPractitioner()).isEqualTo("Please choose");
        }
        DirectoryPage.open(visitor, "harbor").says("No practitioner is shown here yet");
    }

    @Test
    void aPractitionerIntroducesThemselvesWithAPhotograph() throws IOException {
        var visitor = visitor();
        var page = OfficeSignInPage.as(visitor, "peter@riverside.example").listing();
        page.choose("New photograph", "photo.png", "not a picture".getBytes())
                .press("Save the photograph");
        page.says("This is not a picture we can read.");
        page.choose("New photograph", "photo.png", picture()).press("Save the photograph");
        page.says("The photograph is saved.");
        var shown = DirectoryPage.open(visitor(), "riverside").photoOf("Peter Park");
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.headers().get("content-type")).startsWith("image/jpeg");
        assertThat(shown.headers())
                .containsEntry("cache-control", "public, max-age=31536000, immutable");
        page.press("Remove the photograph");
        page.says("The photograph is removed.");
    }

    private static byte[] picture() throws IOException {
        var picture = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(new Color(0x7A9E9F));
        canvas.fillRect(0, 0, 300, 400);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
