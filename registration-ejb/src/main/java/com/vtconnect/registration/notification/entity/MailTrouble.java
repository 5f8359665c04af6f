package com.vtconnect.registration.notification.entity;

import java.util.regex.Pattern;

/**
 * Why a mail has not arrived, as far as the answer of a mail server tells: by its extended status
 * (RFC 3463) before its reply code (RFC 5321), since many servers say 550 to everything.
 */
public enum MailTrouble {
    UNKNOWN_ADDRESS,
    MAILBOX_FULL,
    /** The other side does not want it, whoever it is for. */
    REFUSED,
    /** The other side asks to come back. */
    LATER,
    /** Our own mail server, which IT has set up, does not let us in. */
    NO_ACCESS,
    /** Our own mail server does not answer. */
    SERVER_AWAY,
    OTHER;

    private static final Pattern FULL = Pattern.compile("\\b[45]\\.2\\.2\\b|\\b552\\b");
    private static final Pattern POLICY =
            Pattern.compile("\\b[45]\\.7\\.\\d+\\b|\\b5(?:21|54|56)\\b");
    private static final Pattern UNKNOWN =
            Pattern.compile("\\b5\\.1\\.\\d+\\b|\\b55[013]\\b|\\b501\\b|Invalid Addresses");
    private static final Pattern ACCESS = Pattern.compile("\\b53[0458]\\b|(?i:authenticat)");
    private static final Pattern BUSY =
            Pattern.compile("\\b4(?:21|5[0-9])\\b|\\b4\\.\\d\\.\\d+\\b");
    private static final Pattern REFUSAL = Pattern.compile("\\b5\\d\\d\\b");
    private static final Pattern AWAY =
            Pattern.compile(
                    "(?i:connect|timed? ?out|unknown smtp host|\\[EOF]|reading response|unknown ?host)");

    /**
     * @param answer what the mail server said, or why it could not be asked
     */
    public static MailTrouble of(String answer) {
        if (ACCESS.matcher(answer).find()) {
            return NO_ACCESS;
        }
        if (FULL.matcher(answer).find()) {
            return MAILBOX_FULL;
        }
        if (BUSY.matcher(answer).find()) {
            return LATER;
        }
        if (POLICY.matcher(answer).find()) {
            return REFUSED;
        }
        if (UNKNOWN.matcher(answer).find()) {
            return UNKNOWN_ADDRESS;
        }
        if (REFUSAL.matcher(answer).find()) {
            return REFUSED;
        }
        return AWAY.matcher(answer).find() ? SERVER_AWAY : OTHER;
    }
}
