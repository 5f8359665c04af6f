package com.vtconnect.registration.office.message;

import com.vtconnect.registration.message.boundary.MessageListQuery;
import com.vtconnect.registration.message.boundary.MessageListQuery.Tab;
import com.vtconnect.registration.office.ListAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** What the list shows, as it stands in the address; what is no use there is left out. */
public class ListState implements Serializable {

    public static final int SIZE = 25;

    private final Tab tab;
    private final String search;
    private int first;

    ListState(String tab, String search, String first) {
        this.tab = ListAddress.one(Tab.values(), tab).orElse(Tab.INBOX);
        this.search = ListAddress.search(search);
        this.first = ListAddress.first(first, SIZE);
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
        return new ListAddress()
                .with("tab", tab)
                .with("search", search)
                .startingAt(first)
                .toString();
    }

    public Tab getTab() {
        return tab;
    }

    /** The tab as addresses and words name it. */
    public String getWord() {
        return ListAddress.word(tab);
    }

    public String getSearch() {
        return search;
    }

    public int getFirst() {
        return first;
    }
}
