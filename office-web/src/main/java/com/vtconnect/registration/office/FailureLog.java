package com.vtconnect.registration.office;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Writes what broke beside a number that the person can give to IT. */
final class FailureLog {

    private static final Logger LOG = System.getLogger(FailureLog.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    private FailureLog() {}

    static String reference(Throwable cause) {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        var reference = HexFormat.ofDelimiter("-").withUpperCase().formatHex(bytes);
        LOG.log(Level.ERROR, "Reference " + reference, cause);
        return reference;
    }
}
