package com.vtconnect.registration.system;

import static com.vtconnect.registration.system.CareLine.message;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import com.vtconnect.registration.system.page.ClientHomePage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import com.vtconnect.registration.system.page.SignInPage;
import jakarta.json.Json;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Real sockets against a deployment, with what a page would never send. The client hangs on the
 * Portal's copy of the rules, the practitioner on the Office Portal's.
 */
abstract class CareSockets extends Browser {

    private static final String CASEY = "casey@clients.example";
    private static final String PRIYA = "priya@riverside.example";

    private final List<CareLine> lines = new ArrayList<>();
    private Visitor caseysBrowser;

    private String portalSocket(String slug) {
        return deployment().portal(slug, "care-socket");
    }

    private String officeSocket() {
        return deployment().office("care-socket");
    }

    private String origin() {
        var address = URI.create(deployment().portal());
        return address.getScheme() + "://" + address.getAuthority();
    }

    private List<Cookie> casey() {
        caseysBrowser = visitor();
        SignInPage.open(caseysBrowser, "riverside").signIn(CASEY, OfficeSignInPage.DEMO_PASSWORD);
        return caseysBrowser.context().cookies(deployment().portal("riverside", "home"));
    }

    private List<Cookie> priya() {
        var browser = visitor();
        OfficeSignInPage.as(browser, PRIYA);
        return browser.context().cookies(deployment().office(""));
    }

    private CareLine open(String address, List<Cookie> cookies) {
        var line = CareLine.open(address, origin(), cookies);
        lines.add(line);
        return line;
    }

    @AfterEach
    void hangUp() {
        lines.forEach(CareLine::hangUp);
    }

    /** Both in one room; the practitioner first. */
    private CareLine[] call() {
        var priya = open(officeSocket(), priya());
        var practitioner = priya.hello().getJsonObject("you").getString("id");
        // What a test before this one left behind.
        priya.say("end");
        var casey = open(portalSocket("riverside"), casey());
        var client = casey.hello().getJsonObject("you").getString("id");
        priya.say(message("host").add("clients", Json.createArrayBuilder().add(client)));
        priya.say(message("join").add("right", priya.hear("right").getString("right")));
        priya.hear("room");
        casey.say(message("connect").add("practitioner", practitioner)).hear("waiting");
        priya.hear("arrived");
        priya.say("begin");
        casey.say(message("join").add("right", casey.hear("right").getString("right")));
        casey.hear("room");
        priya.hear("joined");
        return new CareLine[] {priya, casey};
    }

    @Test
    void whatOneSaysReachesTheOtherAndSigningOutEndsIt() {
        var call = call();
        var offer = Json.createObjectBuilder().add("sdp", "v=0 \u20ac ".repeat(1_500));
        call[0].say(message("chat").add("text", "Good morning"));
        var from = call[1].hear("chat").getString("from");
        call[1].say(message("signal").add("to", from).add("data", offer));
        assertThat(call[0].hear("signal").getJsonObject("data").getString("sdp")).hasSize(9_000);

        ClientHomePage.open(caseysBrowser, "riverside").press("Sign out");
        assertThat(call[1].hear("ended").getString("reason")).isEqualTo("SIGNED_OUT");
        assertThat(call[1].closedWith()).isEqualTo(4401);
        call[0].hear("left");
        call[0].say("end").hear("ended");
    }

    @Test
    void withoutASignInASocketIsClosed() {
        assertThat(open(portalSocket("riverside"), List.of()).closedWith()).isEqualTo(4401);
        assertThat(open(officeSocket(), List.of()).closedWith()).isEqualTo(4401);
    }

    @Test
    void aSignInOfAnotherPracticeIsNone() {
        assertThat(open(portalSocket("harbor"), casey()).closedWith()).isEqualTo(4401);
    }

    @Test
    void aForeignPageGetsNoSocket() {
        var cookies = casey();
        for (var origin :
                new String[] {"https://evil.example", "null", "http://localhost:1", null}) {
            assertThat(CareLine.refusal(portalSocket("riverside"), origin, cookies))
                    .as(String.valueOf(origin))
                    .isEqualTo(403);
        }
        assertThat(CareLine.refusal(officeSocket(), "https://evil.example", List.of()))
                .isEqualTo(403);
    }

    @Test
    void anUnknownPracticeHasNoSocket() {
        assertThat(CareLine.refusal(portalSocket("nowhere"), origin(), List.of())).isEqualTo(404);
    }

    @Test
    void whatIsTooLargeClosesOneSocketAlone() {
        var call = call();
        call[1].shout("x".repeat(20_000));
        assertThat(call[1].closedWith()).isEqualTo(1009);
        call[0].say("ping").hear("pong");
        call[0].say("end").hear("ended");
    }

    @Test
    void whoeverFloodsOrTalksNonsenseIsCutOffAlone() {
        var call = call();
        var flood = open(portalSocket("riverside"), casey());
        flood.hello();
        IntStream.range(0, 400).forEach(i -> flood.shout("{\"type\":\"ping\"}"));
        assertThat(flood.closedWith()).isEqualTo(4429);
        var nonsense = open(portalSocket("riverside"), casey());
        IntStream.range(0, 5).forEach(i -> nonsense.shout("nonsense"));
        assertThat(nonsense.closedWith()).isEqualTo(4400);
        call[1].say(message("chat").add("text", "still here"));
        call[0].hear("chat");
        call[0].say("end").hear("ended");
    }
}
