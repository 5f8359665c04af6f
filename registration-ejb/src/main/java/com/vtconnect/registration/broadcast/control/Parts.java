package com.vtconnect.registration.broadcast.control;

import com.vtconnect.registration.broadcast.entity.Broadcast;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cuts what is told into notifications and puts it together again. PostgreSQL takes less than 8,000
 * bytes in one, and delivers those of a transaction together and in order (its manual, NOTIFY).
 *
 * <p>One part reads {@code channel:text} if it is all, else {@code +id:number:count:channel:text}.
 */
class Parts {

    /** Characters; three bytes at most each in UTF-8, but for pairs, which have two characters. */
    static final int LONGEST = 2_500;

    private static final Pattern LONG =
            Pattern.compile("\\+([^:]+):(\\d{1,4}):(\\d{1,4}):([^:]+):(.*)", Pattern.DOTALL);

    private final Map<String, List<String>> begun = new HashMap<>();

    static List<String> of(String channel, String text, String id) {
        if (channel.isEmpty() || channel.indexOf(':') >= 0 || channel.charAt(0) == '+') {
            throw new IllegalArgumentException("No name of a channel: " + channel);
        }
        if (text.length() <= LONGEST) {
            return List.of(channel + ":" + text);
        }
        var cuts = new ArrayList<String>();
        for (var from = 0; from < text.length(); ) {
            var to = Math.min(from + LONGEST, text.length());
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            cuts.add(text.substring(from, to));
            from = to;
        }
        var parts = new ArrayList<String>();
        for (var number = 0; number < cuts.size(); number++) {
            parts.add(
                    "+"
                            + id
                            + ":"
                            + number
                            + ":"
                            + cuts.size()
                            + ":"
                            + channel
                            + ":"
                            + cuts.get(number));
        }
        return parts;
    }

    /** Takes one part; gives the whole with the last. Something else than a part is nothing. */
    Optional<Broadcast> take(String part) {
        if (!part.startsWith("+")) {
            var end = part.indexOf(':');
            return end < 1
                    ? Optional.empty()
                    : Optional.of(new Broadcast(part.substring(0, end), part.substring(end + 1)));
        }
        var cut = LONG.matcher(part);
        if (!cut.matches()) {
            return Optional.empty();
        }
        var id = cut.group(1);
        var cuts = begun.computeIfAbsent(id, ignored -> new ArrayList<>());
        cuts.add(cut.group(5));
        if (cuts.size() < Integer.parseInt(cut.group(3))) {
            return Optional.empty();
        }
        begun.remove(id);
        return Optional.of(new Broadcast(cut.group(4), String.join("", cuts)));
    }
}
