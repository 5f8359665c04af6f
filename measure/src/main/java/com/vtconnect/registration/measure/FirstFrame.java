package com.vtconnect.registration.measure;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * From the click on Begin to the first picture of the other, on both sides, in Chromium with its
 * test camera; and the same between two connections of one page without any server, as the least
 * that the browser needs on this machine.
 */
final class FirstFrame implements AutoCloseable {

    private static final String PASSWORD = "demo lantern harbor 42";

    /** When the other's first picture was shown, kept for whoever asks later. */
    private static final String WATCH =
            """
            () => {
              window.firstFrame = new Promise((seen) => {
                const look = () => {
                  const video = document.querySelector('.face:not(.face-own) video');
                  if (!video) { requestAnimationFrame(look); return; }
                  video.requestVideoFrameCallback((now) => seen(performance.timeOrigin + now));
                };
                look();
              });
            }""";

    private static final String PRESS =
            "(button) => { button.click(); return performance.timeOrigin + performance.now(); }";

    private static final String WITHOUT_SERVER =
            """
            async () => {
              const stream = await navigator.mediaDevices.getUserMedia({ video: true, audio: true });
              const [one, other] = [new RTCPeerConnection(), new RTCPeerConnection()];
              one.onicecandidate = ({ candidate }) => other.addIceCandidate(candidate);
              other.onicecandidate = ({ candidate }) => one.addIceCandidate(candidate);
              const video = Object.assign(document.createElement('video'), { muted: true, autoplay: true });
              document.body.append(video);
              const seen = new Promise((done) => { video.requestVideoFrameCallback((now) => done(now)); });
              other.ontrack = ({ streams }) => { video.srcObject = streams[0]; };
              stream.getTracks().forEach((track) => one.addTrack(track, stream));
              const from = performance.now();
              await one.setLocalDescription();
              await other.setRemoteDescription(one.localDescription);
              await other.setLocalDescription();
              await one.setRemoteDescription(other.localDescription);
              const took = await seen - from;
              one.close();
              other.close();
              stream.getTracks().forEach((track) => track.stop());
              video.remove();
              return took;
            }""";

    private final Playwright playwright;
    private final Browser browser;
    private final String address;
    private final AtomicInteger messages = new AtomicInteger();

    FirstFrame(String address) {
        this.address = address;
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var executable = Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium");
        browser =
                playwright
                        .chromium()
                        .launch(
                                new LaunchOptions()
                                        .setExecutablePath(Path.of(executable))
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-dev-shm-usage",
                                                        "--use-fake-device-for-media-stream",
                                                        "--use-fake-ui-for-media-stream")));
    }

    /**
     * @param client until the client sees the practitioner
     * @param practitioner until the practitioner sees the client
     * @param bare between two connections of one page
     * @param messages of the pages to the server, for a call from Host to End
     */
    record Result(Delays client, Delays practitioner, Delays bare, double messages) {

        Result() {
            this(new Delays(), new Delays(), new Delays(), 0);
        }

        Result withMessages(double messages) {
            return new Result(client, practitioner, bare, messages);
        }

        /** How much longer than in the browser alone it takes on the slower side. */
        double ratio() {
            return Math.max(client.median(), practitioner.median()) / bare.median();
        }
    }

    Result measure(int calls) {
        var priya = page("/office/", "priya@riverside.example");
        var casey = page("/riverside/login", "casey@clients.example");
        // Only pages of the Care App may have a camera.
        var bare = page("/riverside/login", "casey@clients.example");
        priya.navigate(address + "/office/care");
        List.of(casey, bare).forEach(page -> page.navigate(address + "/riverside/care"));
        // Not counted: the first call compiles the pages' scripts and the server's code.
        call(priya, casey, new Result());
        messages.set(0);
        var result = new Result();
        for (var i = 0; i < calls; i++) {
            call(priya, casey, result);
            result.bare.addMillis(((Number) bare.evaluate(WITHOUT_SERVER)).doubleValue());
        }
        return result.withMessages(messages.get() / (double) calls);
    }

    private Page page(String at, String email) {
        var context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setLocale("en-US")
                                .setPermissions(List.of("camera", "microphone")));
        context.setDefaultTimeout(60_000);
        var page = context.newPage();
        page.onWebSocket(socket -> socket.onFrameSent(frame -> messages.incrementAndGet()));
        page.navigate(address + at);
        page.getByLabel("Email").fill(email);
        page.getByLabel("Password").first().fill(PASSWORD);
        page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        button(page, "Sign out").waitFor();
        return page;
    }

    private void call(Page priya, Page casey, Result result) {
        priya.getByLabel("Casey Client").check();
        button(priya, "Host").click();
        casey.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Connect with Priya Patel"))
                .click();
        var begin = button(priya, "Begin");
        begin.waitFor();
        priya.evaluate(WATCH);
        casey.evaluate(WATCH);
        var clicked = ((Number) begin.evaluate(PRESS)).doubleValue();
        result.client.addMillis(seen(casey) - clicked);
        result.practitioner.addMillis(seen(priya) - clicked);
        button(priya, "End").click();
        button(priya, "End for all").click();
        for (var page : List.of(priya, casey)) {
            button(page, "Back to the Care App").click();
        }
    }

    private static double seen(Page page) {
        return ((Number) page.evaluate("() => window.firstFrame")).doubleValue();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
