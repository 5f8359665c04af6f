package com.vtconnect.registration.system;

import static com.vtconnect.registration.system.Registering.CONFIRMATION;
import static com.vtconnect.registration.system.Registering.register;
import static com.vtconnect.registration.system.Registering.registerAndConfirm;

import com.microsoft.playwright.Page;
import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.ChoosePasswordPage;
import com.vtconnect.registration.system.page.ClientHomePage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import com.vtconnect.registration.system.page.PortalHomePage;
import com.vtconnect.registration.system.page.RegisterPage;
import com.vtconnect.registration.system.page.SignPage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes the README's pictures of the real pages, on a phone and on a desk. Only on demand, after
 * {@code ./mvnw install -DskipTests}: {@code ./mvnw verify -pl system-test -Dscreenshots
 * -Dit.test=ScreenshotsIT}.
 */
@EnabledIfSystemProperty(named = "screenshots", matches = "true")
class ScreenshotsIT extends Browser {

    private static final Path PICTURES = Path.of("..", "docs", "pictures");
    private static final List<Integer> WIDTHS = List.of(390, 1280);

    @Test
    void ofThePortal() {
        var client =
                new Applicant("Jordan", "Rivera", "1994-03-21", address("jordan"), "Priya Patel");
        var visitor = visitor();
        PortalHomePage.open(visitor, "riverside");
        picture(visitor, "portal-home");
        visitor.open(deployment().portal("riverside", "practitioners"));
        picture(visitor, "practitioners");
        RegisterPage.open(visitor, "riverside").fillIn(client);
        picture(visitor, "register");
        RegisterPage.open(visitor, "riverside").createAccountInVain();
        picture(visitor, "register-with-errors");
        register(visitor, "riverside", client);
        picture(visitor, "check-email");
        var password =
                ChoosePasswordPage.open(
                        visitor, mailBox().next(client.email(), CONFIRMATION).link());
        picture(visitor, "choose-a-password");
        password.choose(Applicant.PASSWORD).confirm();
        picture(visitor, "confirmed");
        visitor.open(deployment().portal("riverside", "start"));
        picture(visitor, "getting-started");
        ClientHomePage.open(visitor, "riverside");
        picture(visitor, "client-home");
        visitor.open(deployment().portal("riverside", "account"));
        picture(visitor, "client-account");
    }

    @Test
    void ofTheOffice() {
        for (var name : List.of("Alex Kim", "Sam Novak", "Robin Diaz")) {
            registerAndConfirm(visitor(), "riverside", notSure(name));
        }
        var visitor = visitor();
        OfficeSignInPage.open(visitor);
        picture(visitor, "office-sign-in");
        var office = OfficeSignInPage.as(visitor, "olivia@riverside.example");
        picture(visitor, "office-home");
        var list = office.clients().tab("Unassigned");
        picture(visitor, "office-unassigned");
        list.beginToAssign("Alex");
        picture(visitor, "office-assign");
        visitor.page().keyboard().press("Escape");
        visitor.page().getByText("Alex Kim").first().click();
        visitor.page().waitForURL("**/client/record*");
        picture(visitor, "office-record");
        office.menu("Staff").click();
        visitor.page().waitForURL("**/staff/list*");
        picture(visitor, "office-staff");
        office.organization();
        picture(visitor, "office-organization");
        for (var page : List.of("client/import", "audit/trail", "message/write")) {
            visitor.open(deployment().office(page));
            picture(visitor, "office-" + page.replace('/', '-'));
        }
    }

    @Test
    void ofWhatIsSigned() {
        var documents =
                OfficeSignInPage.as(visitor(), "helen@harbor.example").organization().documents();
        for (var name : List.of("Consent to telehealth", "Notice of privacy practices")) {
            documents.require(name, "document.pdf", SmallPdf.saying(name));
            documents.says("The document is uploaded.");
        }
        picture(documents.visitor(), "office-documents");
        for (var name : List.of("Jamie Brooks", "Noa Becker", "Elif Kaya")) {
            var client = notSure(name);
            var visitor = visitor();
            var form = RegisterPage.open(visitor, "harbor").fillIn(client);
            new SignPage(visitor).sign(name);
            picture(visitor, "register-and-sign");
            form.createAccount();
            var mail = mailBox().next(client.email(), CONFIRMATION);
            var confirming = ChoosePasswordPage.open(visitor, mail.link());
            new SignPage(visitor).ownBox(name).check();
            picture(visitor, "confirm-what-was-signed");
            confirming.choose(Applicant.PASSWORD).confirm();
        }
        documents.visitor().open(deployment().office("document/list"));
        documents.open("Consent to telehealth");
        picture(documents.visitor(), "office-document");
    }

    @Test
    void ofInvitations() {
        var page = OfficeSignInPage.as(visitor(), "cara@riverside.example").clients().invite();
        var invited = Stream.of("avery", "luis", "mina").map(ScreenshotsIT::address).toList();
        page.type(String.join(", ", invited) + ", casey at clients.example").look();
        picture(page.visitor(), "office-invite");
        page.press("Send 3 invitations");
        page.says("3 invitations are on the way.");
        for (var address : invited) {
            mailBox().next(address, "An invitation from");
        }
        registerAndConfirm(
                visitor(),
                "riverside",
                new Applicant("Avery", "Stone", "1986-01-09", invited.get(0), "Priya Patel"));
        page.list();
        picture(page.visitor(), "office-invitations");
        page.visitor().open(deployment().office("client/invite-sheet"));
        picture(page.visitor(), "office-invite-sheet");
    }

    private static Applicant notSure(String name) {
        var names = name.split(" ");
        return new Applicant(
                names[0], names[1], "1988-11-02", address(names[0]), Applicant.NOT_SURE);
    }

    private static String address(String name) {
        return name.toLowerCase() + System.currentTimeMillis() % 100_000 + "@clients.example";
    }

    private static void picture(Visitor visitor, String name) {
        for (var width : WIDTHS) {
            visitor.page().setViewportSize(width, width < 500 ? 844 : 900);
            visitor.page().waitForFunction("() => document.fonts.status === 'loaded'");
            visitor.page()
                    .screenshot(
                            new Page.ScreenshotOptions()
                                    .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                                    .setFullPage(true));
        }
    }
}
