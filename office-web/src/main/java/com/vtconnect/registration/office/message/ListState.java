package com.vtconnect.registration.office.message;

import com.vtconnect.registration.message.boundary.MessageListQuery;
import com.vtconnect.registration.message.boundary.MessageListQuery.Tab;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What the list shows, as it stands in the address; what is no use there is left out. */
public class ListState implements Serializable {

    public static final int SIZE = 25;

    private final Tab tab;
    private final String search;
    private int first;

    ListState(String tab, String search, String first) {
        this.tab =
                Arrays.stream(Tab.values())
                        .filter(each -> each.name().equalsIgnoreCase(tab))
                        .findFirst()
                        .orElse(Tab.INBOX);
        this.search = search == null ? "" : search.strip();
        this.first =
                first != null && first.matches("\\d{1,7}")
                        ? Integer.parseInt(first) / SIZE * SIZE
                        : 0;
    }

    static ListState of(HttpServletRequest request) {
        return new ListState(
                request.getParameter("tab"),
                request.getParameter("search"),
                request.getParameter("first"));
    }

    MessageListQuery query(int first, int size) {
        return new MessageListQuery(tab, search, first, size);
    }

    void startAt(int first) {
        this.first = first;
    }

    /** The part of the address behind the page, the usual left out. */
    public String getQuery() {
        return "?tab="
                + getWord()
                + (search.isEmpty()
                        ? ""
                        : "&search=" + URLEncoder.encode(search, StandardCharsets.UTF_8))
                + (first > 0 ? "&first=" + first : "");
    }

    public Tab getTab() {
        return tab;
    }

    /** The tab as addresses and words name it. */
    public String getWord() {
        return tab.name().toLowerCase(Locale.ROOT);
    }

    public String getSearch() {
        return search;
    }

    public int getFirst() {
        return first;
    }
}
