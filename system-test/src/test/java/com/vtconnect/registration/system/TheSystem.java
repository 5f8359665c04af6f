package com.vtconnect.registration.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the running system. It is started by the first test that asks and ended after the
 * last one of the run, so all test classes share one server, one database, one inbox and one
 * browser. A class marked {@link OnMicro} gets the other deployment.
 */
public final class TheSystem implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(TheSystem.class);
    private static final Path WORK = Path.of("target", "system");

    /**
     * What a test may ask for as a parameter.
     *
     * @param refusing gives a browser that lets no page have a camera or microphone
     */
    record Running(Installation installation, Browser browser, Supplier<Browser> refusing) {

        Deployment deployment() {
            return installation.deployment();
        }
    }

    /** The browser and the process that steers it. */
    private record Chrome(Playwright playwright, Browser browser) implements AutoCloseable {

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Running resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var store = context.getRoot().getStore(NAMESPACE);
        var onMicro = context.getRequiredTestClass().isAnnotationPresent(OnMicro.class);
        var installation =
                store.getOrComputeIfAbsent(
                        onMicro ? "wars" : "ear", kind -> begin(kind), Installation.class);
        return new Running(
                installation,
                store.getOrComputeIfAbsent("chrome", key -> launch(true), Chrome.class).browser(),
                () ->
                        store.getOrComputeIfAbsent("refusing", key -> launch(false), Chrome.class)
                                .browser());
    }

    private static Installation begin(String kind) {
        var directory = WORK.resolve(kind).toAbsolutePath();
        return Unchecked.call(
                () ->
                        kind.equals("ear")
                                ? Installation.ofEar(directory)
                                : Installation.ofWars(directory));
    }

    private static Chrome launch(boolean letsPagesHaveDevices) {
        var executable = Unchecked.call(Chromium::executable);
        var flags =
                new ArrayList<>(
                        List.of(
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                // Some cameras and microphones of its own.
                                "--use-fake-device-for-media-stream=device-count=3",
                                "--disable-dev-shm-usage"));
        if (letsPagesHaveDevices) {
            // Nobody must be asked.
            flags.add("--use-fake-ui-for-media-stream");
        }
        if (Debian.isRoot()) {
            flags.add("--no-sandbox");
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options =
                new LaunchOptions().setExecutablePath(executable).setHeadless(true).setArgs(flags);
        return new Chrome(playwright, playwright.chromium().launch(options));
    }
}
