package com.vtconnect.registration.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.vtconnect.registration.quickstart.EmbeddedDatabase;
import com.vtconnect.registration.quickstart.Inbox;
import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.ChoosePasswordPage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import com.vtconnect.registration.system.page.OperatorPage;
import com.vtconnect.registration.system.page.PortalHomePage;
import com.vtconnect.registration.system.page.RegisterPage;
import com.vtconnect.registration.system.page.SetupPage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * {@code config/} applied to a fresh server that IT shares with other applications: both portals at
 * other addresses, an empty database, nothing but what the manual says.
 */
class ConfigScriptIT extends Browser {

    private static final Path DIRECTORY = Path.of("target", "system", "fresh").toAbsolutePath();
    private static final Path DATABASE = DIRECTORY.resolve("database");
    private static final Path EAR = Installation.ARCHIVES.resolve("registration.ear");
    private static final String[] OTHER_ADDRESSES = {
        "--runtimealtdd", Installation.CONFIG.resolve("glassfish-application.xml").toString()
    };
    private static final String SETUP_CODE = "a long random text 4711";

    private final HttpClient http = HttpClient.newHttpClient();
    private EmbeddedDatabase database;
    private Inbox inbox;
    private PayaraServer server;
    private Handbook handbook;
    private Deployment moved;

    @BeforeEach
    void install() throws IOException, SQLException, InterruptedException {
        PayaraServer.deleteTree(DATABASE);
        PayaraServer.deleteTree(DIRECTORY.resolve("inbox"));
        database = new EmbeddedDatabase(DATABASE);
        inbox = new Inbox(Files.createDirectories(DIRECTORY.resolve("inbox")), 0, 0);
        server = new PayaraServer(Installation.DISTRIBUTION, DIRECTORY);
        server.start();
        var address = server.address();
        moved =
                new Deployment(
                        address + "/register",
                        address + "/register-office",
                        address + "/health/ready",
                        inbox.address().toString());
        handbook = new Handbook(server, DIRECTORY);
        handbook.secret("registration.setup-code", SETUP_CODE);
        var settings = new ArrayList<>(Installation.settings(moved.portal(), database, inbox));
        settings.add("registration.office-url=" + moved.office());
        handbook.furnish(settings);
        handbook.deploy(EAR, OTHER_ADDRESSES);
    }

    @AfterEach
    void end() throws IOException {
        server.close();
        inbox.close();
        database.close();
    }

    @Test
    void itMakesOfAFreshServerWhatTheManualPromises()
            throws IOException, SQLException, InterruptedException {
        var administrator = theFirstOrganizationIsMadeOnce();
        anOperatorIsMadeOnce();
        whoIsSignedInStaysSoWhenAVersionIsDeployedOverTheOther(administrator);
        bothPortalsLiveAtTheirNewAddresses();
        aDatabaseOutageHealsByItself();
        everythingCanBeTakenAwayAgain();
    }

    private Visitor theFirstOrganizationIsMadeOnce() throws IOException, InterruptedException {
        var admin = Applicant.named("Ada");
        var visitor = visitor().expectingRefusals();
        var setup = SetupPage.open(visitor, moved.office("setup"));
        setup.fillIn("guessed", "Lakeside Care", "lakeside", admin).createInVain();
        setup.fillIn(SETUP_CODE, "Lakeside Care", "lakeside", admin).create();

        var link = moved.mailBox().next(admin.email(), "Set up your account").link();
        assertThat(link).startsWith(moved.office());
        ChoosePasswordPage.open(visitor, link).choose(Applicant.PASSWORD).press("Confirm");
        visitor.page().waitForURL(url -> !url.contains("token"));
        var again = visitor(desk());
        OfficeSignInPage.openAt(again, moved.office("")).signIn(admin.email(), Applicant.PASSWORD);

        assertThat(get(moved.office("setup")).statusCode()).isEqualTo(404);
        return again;
    }

    /** By the same code, once. */
    private void anOperatorIsMadeOnce() throws IOException, InterruptedException {
        var operator = Applicant.named("Opal");
        var visitor = visitor().expectingRefusals();
        OperatorPage.setUp(visitor, moved.office("operator/setup"), SETUP_CODE, operator)
                .signIn(operator.email(), Applicant.PASSWORD)
                .says("Lakeside Care");
        assertThat(get(moved.office("operator/setup")).statusCode()).isEqualTo(404);
    }

    private void whoIsSignedInStaysSoWhenAVersionIsDeployedOverTheOther(Visitor administrator)
            throws IOException, InterruptedException {
        handbook.upgrade(EAR, OTHER_ADDRESSES);
        administrator.page().navigate(moved.office(""));
        PlaywrightAssertions.assertThat(administrator.page().getByText("Hello, Ada")).isVisible();
    }

    private void bothPortalsLiveAtTheirNewAddresses() throws IOException, InterruptedException {
        var visitor = visitor();
        PortalHomePage.openAt(visitor, moved.portal("lakeside", "")).register();
        assertThat(visitor.page().url()).isEqualTo(moved.portal("lakeside", "register"));
        RegisterPage.openAt(visitor, moved.portal("lakeside", "register"))
                .fillIn(Applicant.named("Lara").notSure())
                .createAccount();
        assertThat(visitor.context().cookies())
                .filteredOn(cookie -> cookie.name.equals("VTREG"))
                .extracting(cookie -> cookie.path)
                .containsExactly("/register/lakeside/");
        assertThat(get(server.address() + "/lakeside/").statusCode()).isEqualTo(404);
        assertThat(get(moved.health()).statusCode()).isEqualTo(200);
    }

    private void aDatabaseOutageHealsByItself()
            throws IOException, SQLException, InterruptedException {
        var port = database.port();
        database.close();
        awaitStatus(moved.health(), 503);
        awaitStatus(moved.portal("lakeside", "register"), 503);
        var page = get(moved.portal("lakeside", "register"));
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body()).contains("Please try again in about").doesNotContain("Exception");

        database = new EmbeddedDatabase(DATABASE, port);
        awaitStatus(moved.health(), 200);
        awaitStatus(moved.portal("lakeside", "register"), 200);
    }

    private void everythingCanBeTakenAwayAgain() throws IOException, InterruptedException {
        handbook.remove();
        assertThat(get(moved.portal("lakeside", "")).statusCode()).isEqualTo(404);
        assertThat(Files.readString(server.domain().resolve("config/domain.xml")))
                .doesNotContain("jdbc/registration", "mail/registration");
    }

    private void awaitStatus(String address, int status) {
        await(address + " answers " + status)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> get(address).statusCode() == status);
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
