package com.vtconnect.registration.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.vtconnect.registration.system.page.CarePage;
import com.vtconnect.registration.system.page.ClientCarePage;
import com.vtconnect.registration.system.page.SignInPage;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Before the room and beside it: waiting, changing one's mind, a tab that is not the last one. */
class CareLobbyIT extends CareCall {

    /** The browser asks before it gives a camera or microphone, and it is known what it gave. */
    private static final String ASKING =
            """
            (() => {
              const devices = navigator.mediaDevices;
              if (!devices) return;
              const take = devices.getUserMedia.bind(devices);
              window.given = [];
              devices.getUserMedia = async (wish) => {
                await new Promise((answer) => { window.allow = answer; });
                const stream = await take(wish);
                window.given.push(...stream.getTracks());
                return stream;
              };
            })()""";

    private static final String EVERYTHING_IS_OFF =
            "() => given.length > 0 && given.every(({ readyState }) => readyState === 'ended')";

    /** The screen of a phone, as far as it is kept from going dark. */
    private static final String SCREEN =
            """
            window.held = 0;
            if (navigator.wakeLock) navigator.wakeLock.request = async () => {
              window.held += 1;
              return { release: async () => { window.held -= 1; } };
            };""";

    /** The page's connection to the server, the newest of them. */
    private static final String SOCKET =
            """
            window.WebSocket = class extends WebSocket {
              constructor(address) {
                super(address);
                window.socket = this;
              }
            };""";

    /**
     * The room's door opens at the moment in which the client turns away: what the server answers
     * meets the client's cancel.
     */
    private static final String MEETING =
            """
            window.said = [];
            window.WebSocket = class extends WebSocket {
              constructor(address) {
                super(address);
                this.addEventListener('message', (event) => {
                  if (JSON.parse(event.data).type !== 'waiting' || this.answer) return;
                  this.answer = event.data;
                  event.stopImmediatePropagation();
                });
              }
              send(data) {
                super.send(data);
                said.push(JSON.parse(data).type);
                if (said.at(-1) === 'cancel' && this.answer) queueMicrotask(() => {
                  const right = JSON.stringify({ type: 'right', right: 'given-too-late' });
                  [this.answer, right].forEach((text) => this.dispatchEvent(new MessageEvent('message', { data: text })));
                  window.met = true;
                });
              }
            };""";

    private static final String IS_CONNECTED = "() => socket.readyState === WebSocket.OPEN";

    /**
     * Another camera and microphone are chosen, and switched off before the browser has opened
     * them.
     */
    private static final String SWITCHED_OFF_MEANWHILE =
            """
            async () => {
              const { OwnMedia } = await import('/shared/js/care/own-media.js');
              const media = new OwnMedia();
              const given = async (asking, meanwhile = () => {}) => {
                while (!window.allow) await new Promise((done) => { setTimeout(done, 20); });
                meanwhile();
                window.allow();
                window.allow = undefined;
                await asking;
              };
              await given(media.start());
              await given(media.choose('camera', 'another'), () => media.toggle('camera'));
              await given(media.choose('microphone', 'another'), () => media.toggle('microphone'));
              const { camera, microphone } = media.state;
              media.stop();
              return { camera, microphone };
            }""";

    private static final String LONG_AGO =
            """
            UPDATE sign_in_session SET last_seen_at = now() - interval '29 minutes'
            WHERE client_id IN (SELECT id FROM client WHERE email = ?)""";

    @Test
    void whoWaitsForLongIsNotSignedOutAndThePhoneStaysAwake() throws SQLException {
        var phone = phone();
        phone.context().clock().install();
        phone.page().addInitScript(SCREEN);
        phone.page().addInitScript(SOCKET);
        caseyOpensTheCareApp(phone);
        casey().connectWith(PRIYA);
        assertThat(phone.page().evaluate("held")).isEqualTo(1);

        for (var quarters = 0; quarters < 3; quarters++) {
            update(LONG_AGO, "casey@clients.example");
            var answer =
                    phone.page()
                            .waitForResponse(
                                    "**/stay", () -> phone.context().clock().fastForward("15:00"));
            phone.page().waitForFunction(IS_CONNECTED);
            var seconds = JsonParser.parseString(answer.text()).getAsJsonObject().get("seconds");
            assertThat(seconds.getAsInt()).isBetween(29 * 60, 30 * 60);
        }

        casey().says("Waiting for " + PRIYA);
        assertThat(casey().pressable("Stay signed in")).isHidden();
        casey().press("Stop waiting");
        assertThat(casey().pressable("Test your devices")).isVisible();
        assertThat(phone.page().evaluate("held")).isEqualTo(0);
    }

    /** The browser asks for long. */
    private Visitor caseyWillBeAskedForTheCamera() {
        var phone = phone();
        phone.page().addInitScript(ASKING);
        caseyOpensTheCareApp(phone);
        return phone;
    }

    @Test
    void whoStopsWaitingWhileTheBrowserAsksForTheCameraIsNotFilmed() {
        caseyWillBeAskedForTheCamera();
        casey().connectWith(PRIYA);
        casey().press("Stop waiting");
        assertThat(casey().pressable("Test your devices")).isVisible();

        allowsAndIsNotFilmed(casey());
    }

    @Test
    void whoEndsTheTestWhileTheBrowserAsksForTheCameraIsNotFilmed() {
        caseyWillBeAskedForTheCamera();
        casey().press("Test your devices");
        casey().press("Done");
        assertThat(casey().pressable("Test your devices")).isVisible();

        allowsAndIsNotFilmed(casey());
    }

    @Test
    void whoIsStillAskedForTheCameraIsSeenWaiting() {
        caseyWillBeAskedForTheCamera();
        priyaOpensTheCareApp(visitor());
        caseyIsSeenWaiting();
    }

    @Test
    void whoLoadsThePageAnewIsNotWaitedForBehindTheirBack() {
        bothOpenTheCareApp();
        caseyIsSeenWaiting();
        casey().visitor().page().reload();
        assertThat(casey().pressable("Test your devices")).isVisible();
        priya().doesNotSay("Waiting for you");
    }

    @Test
    void whatIsSwitchedOffWhileItIsOpenedStaysOff() {
        var phone = caseyWillBeAskedForTheCamera();
        assertThat(phone.page().evaluate(SWITCHED_OFF_MEANWHILE))
                .isEqualTo(Map.of("camera", false, "microphone", false));
        phone.page()
                .waitForFunction("() => given.every(({ readyState }) => readyState === 'ended')");
    }

    @Test
    void whatWasNotSentIsForgottenWithTheSession() {
        bothOpenTheCareApp();
        meet();
        priya().press("Chat");
        priya().field("Write a message").fill("Only for you, Casey");
        priya().endForAll();
        priya().press("Back to the Care App");
        priya().press("Host");
        priya().press("Chat");
        assertThat(priya().field("Write a message")).hasValue("");
    }

    @Test
    void whoStopsWaitingBeforeTheAnswersComeIsLeftInPeace() {
        var phone = phone();
        phone.page().addInitScript(MEETING);
        caseyOpensTheCareApp(phone);
        casey().connectWith(PRIYA);
        priyaOpensTheCareApp(visitor());
        priya().says("Waiting for you");

        casey().press("Stop waiting");
        phone.page().waitForFunction("() => window.met");

        assertThat(casey().pressable("Test your devices")).isVisible();
        assertThat(phone.page().evaluate("said.filter((type) => type !== 'ping').at(-1)"))
                .isEqualTo("cancel");
    }

    @Test
    void whoIsLetIntoAFullRoomIsToldSoInTheLobby() {
        var phone = phone();
        phone.page().addInitScript(SOCKET);
        caseyOpensTheCareApp(phone);
        casey().connectWith(PRIYA);

        phone.page()
                .evaluate(
                        """
                        () => socket.dispatchEvent(new MessageEvent('message', {
                          data: JSON.stringify({ type: 'refused', to: 'join', reason: 'full' }),
                        }))""");

        casey().says("The room is full: four people at most.");
        assertThat(casey().pressable("Test your devices")).isVisible();
    }

    @Test
    void whoComesBackToASessionThatIsOverIsNotFilmed() {
        var phone = caseyWillBeAskedForTheCamera();
        phone.page().evaluate("() => sessionStorage.setItem('care-room', '987654321')");
        phone.page().reload();

        phone.page().waitForFunction("() => window.allow");
        phone.page().evaluate("() => allow()");
        casey().says("The session has ended");
        phone.page().waitForFunction(EVERYTHING_IS_OFF);
    }

    @Test
    void aPractitionerWhoIsRefusedTheRoomIsNotFilmedInTheLobby() {
        var office = visitor();
        office.page().addInitScript(ASKING);
        office.page()
                .routeWebSocket(
                        "**/care-socket",
                        page -> {
                            var server = page.connectToServer();
                            page.onMessage(
                                    message -> {
                                        if (message.text().contains("\"host\"")) {
                                            page.send(
                                                    "{\"type\":\"refused\",\"to\":\"host\",\"reason\":\"try-again\"}");
                                        } else {
                                            server.send(message.text());
                                        }
                                    });
                        });
        priyaOpensTheCareApp(office);
        priya().choose(CASEY).press("Host");

        allowsAndIsNotFilmed(priya());
        priya().says("That did not work. Please try again.");
    }

    @Test
    void aPractitionerWithoutANetworkIsNotFilmedInTheLobby() {
        var office = visitor();
        office.page().addInitScript(ASKING);
        priyaOpensTheCareApp(office);
        priya().choose(CASEY);
        office.context().setOffline(true);
        priya().says("Connecting to your practice");
        priya().press("Host");

        allowsAndIsNotFilmed(priya());
        office.context().setOffline(false);
    }

    private void caseyIsSeenWaiting() {
        casey().connectWith(PRIYA);
        priya().says("Waiting for you");
    }

    private static void allowsAndIsNotFilmed(CarePage person) {
        var page = person.visitor().page();
        page.waitForFunction("() => window.allow");
        page.evaluate("() => allow()");
        page.waitForFunction(EVERYTHING_IS_OFF);
    }

    @Test
    void whoSignedOutInAnotherTabIsLedToTheSignIn() {
        caseyOpensTheCareApp(phone());
        var phone = casey().visitor();
        var other = phone.context().newPage();
        other.navigate(deployment().portal("riverside", "home"));
        other.getByText("Sign out").or(other.locator("#signOut")).first().click();

        casey().says("You are signed out");
        casey().press("Back to the Care App");

        SignInPage.shownTo(phone, "riverside");
    }

    @Test
    void theFirstOfTwoTabsLeadsBackIntoTheCareApp() {
        bothOpenTheCareApp();
        priya().choose(CASEY).host();
        var phone = casey().visitor();
        // Takes the tab's memory along, as duplicating it does.
        phone.context().waitForPage(() -> phone.page().evaluate("() => { open(location.href); }"));
        casey().says("You opened the Care App elsewhere");

        casey().press("Back to the Care App");

        ClientCarePage.shownTo(phone).connectWith(PRIYA);
        priya().says(CASEY + " is here.");
    }

    @Test
    void whoWasChosenIsStillCountedAfterAReload() {
        priyaOpensTheCareApp(visitor());
        priya().choose(CASEY).host();
        priya().endForAll();

        priya().visitor().page().reload();

        assertThat(priya().field(CASEY)).isChecked();
        priya().says("1 chosen");
    }

    @Test
    void whoWaitsWithoutANetworkIsToldAndWaitsAgainByItself() {
        bothOpenTheCareApp();
        caseyIsSeenWaiting();
        var phone = casey().visitor();

        phone.context().setOffline(true);
        casey().says("The connection to the practice is being repaired.");
        casey().says("Waiting for " + PRIYA);

        phone.context().setOffline(false);
        casey().says(PRIYA + " is here and sees that you wait.");
        casey().doesNotSay("The connection to the practice is being repaired.");
        priya().says("Waiting for you");
    }

    @Test
    void aConnectionThatStaysAwayIsToldOnce() {
        priyaOpensTheCareApp(visitor());
        var office = priya().visitor();
        office.context().clock().install();
        office.page().reload();
        priya().choose(CASEY).host();
        office.page()
                .evaluate(
                        """
                        () => {
                          window.told = 0;
                          new MutationObserver((changes) => changes.forEach(({ addedNodes }) => { window.told += addedNodes.length; }))
                            .observe(document.querySelector('.room-notices'), { childList: true });
                        }""");

        office.context().setOffline(true);
        office.context().clock().runFor(30_000);

        priya().says("The connection to the practice is being repaired.");
        assertThat(office.page().evaluate("told")).isEqualTo(1);
        priya().press("End");
        priya().says("That did not go out");
        office.context().setOffline(false);
        priya().doesNotSay("The connection to the practice is being repaired.");
    }
}
