package com.vtconnect.registration.roster.control;

import com.vtconnect.registration.roster.entity.FileRefused;
import com.vtconnect.registration.roster.entity.FileRefused.Reason;
import com.vtconnect.registration.roster.entity.RosterColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which column of a file says what, by the headings in its first line. */
final class Columns {

    private static final int LONGEST_LIST = 500;

    private final Map<RosterColumn, Integer> places = new EnumMap<>(RosterColumn.class);
    private final List<String> unused = new ArrayList<>();
    private final int count;

    /**
     * @throws FileRefused if one is missing that is needed, or two say the same
     */
    Columns(List<String> headings) {
        count = headings.size();
        var twice = new ArrayList<RosterColumn>();
        for (var i = 0; i < count; i++) {
            var heading = headings.get(i);
            var known = RosterColumn.named(heading);
            if (known.isEmpty()) {
                unused.add(heading.strip());
            } else if (places.putIfAbsent(known.get(), i) != null) {
                twice.add(known.get());
            }
        }
        var missing =
                Arrays.stream(RosterColumn.values())
                        .filter(RosterColumn::isRequired)
                        .filter(one -> !places.containsKey(one))
                        .toList();
        if (!missing.isEmpty()) {
            throw new FileRefused(Reason.COLUMNS_MISSING, missing);
        }
        if (!twice.isEmpty()) {
            throw new FileRefused(Reason.COLUMNS_TWICE, twice);
        }
    }

    /** In the order of {@link RosterColumn}, null for what is not there. */
    List<String> cells(List<String> fields) {
        return Arrays.stream(RosterColumn.values())
                .map(column -> places.getOrDefault(column, count))
                .map(place -> place < Math.min(count, fields.size()) ? fields.get(place) : null)
                .toList();
    }

    /** Whether the line says more than there are headings for. */
    boolean isExceededBy(List<String> fields) {
        return fields.stream().skip(count).anyMatch(field -> !field.isBlank());
    }

    /** Headings that say nothing we keep. */
    String unused() {
        var named = String.join(", ", unused.stream().filter(one -> !one.isEmpty()).toList());
        return named.length() > LONGEST_LIST ? named.substring(0, LONGEST_LIST) + "…" : named;
    }
}
