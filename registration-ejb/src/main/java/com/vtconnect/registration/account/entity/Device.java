package com.vtconnect.registration.account.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A browser in plain words, as a person knows it, out of the header that it sends. What is not
 * known stays unsaid: a guess would make somebody end the wrong session.
 *
 * @param names of the browser and of the system it runs on, those that are known: Chrome, Android
 */
public record Device(List<String> names) {

    /** By what only this one has; the first that fits counts, since each claims to be others. */
    private enum Browser {
        EDGE("Edge", "Edg/", "EdgA/", "EdgiOS/"),
        OPERA("Opera", "OPR/", "OPT/"),
        SAMSUNG("Samsung Internet", "SamsungBrowser/"),
        FIREFOX("Firefox", "Firefox/", "FxiOS/"),
        CHROME("Chrome", "Chrome/", "CriOS/", "HeadlessChrome/"),
        SAFARI("Safari", "Safari/");

        private final String name;
        private final String[] signs;

        Browser(String name, String... signs) {
            this.name = name;
            this.signs = signs;
        }
    }

    private enum System {
        IPHONE("iPhone", "iPhone"),
        IPAD("iPad", "iPad"),
        ANDROID("Android", "Android"),
        WINDOWS("Windows", "Windows NT"),
        CHROME_OS("ChromeOS", "CrOS"),
        MAC("Mac", "Macintosh", "Mac OS X"),
        LINUX("Linux", "Linux");

        private final String name;
        private final String[] signs;

        System(String name, String... signs) {
            this.name = name;
            this.signs = signs;
        }
    }

    /**
     * @param userAgent the User-Agent header
     */
    public static Device of(String userAgent) {
        var browser =
                Stream.of(Browser.values())
                        .filter(one -> contains(userAgent, one.signs))
                        .map(one -> one.name)
                        .findFirst();
        var system =
                Stream.of(System.values())
                        .filter(one -> contains(userAgent, one.signs))
                        .map(one -> one.name)
                        .findFirst();
        return new Device(Stream.of(browser, system).flatMap(Optional::stream).toList());
    }

    private static boolean contains(String userAgent, String... signs) {
        return Stream.of(signs).anyMatch(userAgent::contains);
    }
}
