package com.vtconnect.registration.office;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Where a person wanted to go before signing in. It stands in the address, so anybody can write
 * one: only pages of this application are taken.
 */
public final class WishedAddress {

    private static final Pattern OWN =
            Pattern.compile("(?!//)/[A-Za-z0-9/_.-]*(\\?[A-Za-z0-9=&%+_.@-]*)?");

    private WishedAddress() {}

    static String encode(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    /** What hands it on from page to page; empty for the home page. */
    public static String query(String wished) {
        return pageOf(wished).isEmpty() ? "" : "?to=" + encode(wished);
    }

    /** Without the leading slash; empty, the home page, for all that is not one of ours. */
    static String pageOf(String wished) {
        return wished != null && wished.length() <= 500 && OWN.matcher(wished).matches()
                ? wished.substring(1)
                : "";
    }
}
