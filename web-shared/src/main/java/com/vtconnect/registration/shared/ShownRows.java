package com.vtconnect.registration.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many rows the long lists of a page show: a few at first, and with each "Show older" twice as
 * many. The address says so, {@code ?mails=40}, and anybody may have edited it by hand.
 */
public final class ShownRows implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, Integer> rows;
    private final Map<String, Integer> most;

    private ShownRows(Map<String, Integer> rows, Map<String, Integer> most) {
        this.rows = rows;
        this.most = most;
    }

    /**
     * @param few how many rows each shows at first
     * @param most how many it shows at the end
     * @param lists their names in the address; the page calls their rows {@code mails-1}, {@code
     *     mails-2} and so on
     */
    public static ShownRows asked(HttpServletRequest request, int few, int most, String... lists) {
        var rows = new LinkedHashMap<String, Integer>();
        var mostOfEach = new HashMap<String, Integer>();
        for (var list : lists) {
            rows.put(list, number(request.getParameter(list), few, most));
            mostOfEach.put(list, most);
        }
        return new ShownRows(rows, mostOfEach);
    }

    /** One of the lists ends earlier than the others. */
    public ShownRows butAtMost(int most, String list) {
        rows.computeIfPresent(list, (name, asked) -> Math.min(asked, most));
        this.most.put(list, most);
        return this;
    }

    public int of(String list) {
        return rows.get(list);
    }

    /**
     * What the address ends with that shows older rows of a list, as many as now of the others, and
     * leads to the first older one.
     *
     * @param count how many rows are there now; may be less than were asked for
     */
    public String older(String list, int count) {
        return rows.keySet().stream()
                        .map(each -> each + "=" + (each.equals(list) ? 2 * of(each) : of(each)))
                        .collect(Collectors.joining("&"))
                + "#"
                + list
                + "-"
                + (count + 1);
    }

    public boolean isMost(String list) {
        return of(list) == most.get(list);
    }

    private static int number(String typed, int few, int most) {
        return typed == null || !typed.matches("\\d{1,6}")
                ? few
                : Math.max(few, Math.min(most, Integer.parseInt(typed)));
    }
}
