package com.vtconnect.registration.system;

import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A mail as its reader has it. */
public record ReceivedMail(String subject, String text, String html, String from) {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");
    private static final Pattern CODE =
            Pattern.compile(
                    "(?m)^\\s*(?:[^\\n:]*:\\s*)?([0-9]{3}[ -]?[0-9]{3,5}|[A-Z0-9]{4}-[A-Z0-9]{4})\\s*$");

    /** The link that carries a secret: of those in the text the longest. */
    public String link() {
        return ADDRESS.matcher(text)
                .results()
                .map(MatchResult::group)
                .max(Comparator.comparingInt(String::length))
                .orElseThrow(() -> new AssertionError("no link in: " + text));
    }

    /** What the text says, without addresses, in which any digits come up. */
    public String words() {
        return ADDRESS.matcher(text).replaceAll("");
    }

    /** The short code for the «check your e-mail» page. */
    public String code() {
        var found = CODE.matcher(text);
        if (!found.find()) {
            throw new AssertionError("no code in: " + text);
        }
        return found.group(1);
    }
}
