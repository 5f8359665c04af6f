package com.vtconnect.registration.shared;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Where people reach our pages, proxy and all, as configured.
 *
 * @param uri absolute, http or https
 */
record PublicAddress(URI uri) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * Whether a page from this origin is one of ours. All names of the own machine are one: who
     * tries the system there may type any of them.
     *
     * @param origin as browsers send it; {@code null} as a word, or nonsense, is nobody's
     */
    boolean isOriginOf(String origin) {
        try {
            var other = URI.create(origin);
            return other.getHost() != null
                    && uri.getScheme().equalsIgnoreCase(other.getScheme())
                    && host(uri).equals(host(other))
                    && port(uri) == port(other);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String host(URI address) {
        var host = address.getHost().toLowerCase(Locale.ROOT);
        return THIS_MACHINE.contains(host) ? "localhost" : host;
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return address.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    }
}
