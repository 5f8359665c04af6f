package com.vtconnect.registration.office.client;

import com.vtconnect.registration.client.boundary.ClientListQuery.Sort;
import com.vtconnect.registration.client.boundary.ClientListQuery.Tab;
import com.vtconnect.registration.client.boundary.ClientListQuery.Whose;
import com.vtconnect.registration.office.ListAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/**
 * What the list shows, as it stands in the address, so that the back button, a bookmark and a
 * colleague's link show the same.
 */
public class ListState implements Serializable {

    public static final int SIZE = 50;

    private final Tab tab;
    private final Whose whose;
    private final String search;
    private Sort sort;
    private boolean ascending;
    private int first;

    /** All as typed into the address: what is no use is left out. */
    ListState(String tab, String whose, String search, String sort, String order, String first) {
        this.tab = ListAddress.one(Tab.values(), tab).orElse(Tab.ACTIVE);
        this.whose =
                ListAddress.one(Whose.values(), whose).filter(one -> isQueue()).orElse(Whose.ALL);
        this.search = ListAddress.search(search);
        this.sort = ListAddress.one(Sort.values(), sort).orElse(usual());
        this.ascending = order == null ? isUsuallyAscending() : !order.equals("desc");
        this.first = ListAddress.first(first, SIZE);
    }

    /** As it stands in the address that is asked for. */
    static ListState of(HttpServletRequest request) {
        return new ListState(
                request.getParameter("tab"),
                request.getParameter("whose"),
                request.getParameter("search"),
                request.getParameter("sort"),
                request.getParameter("order"),
                request.getParameter("first"));
    }

    /** Queues begin with whoever waits longest. */
    private Sort usual() {
        return switch (tab) {
            case WAITING, PENDING, UNASSIGNED -> Sort.WAITING;
            case ACTIVE -> Sort.NAME;
            case UNCONFIRMED, INACTIVE -> Sort.REGISTERED;
        };
    }

    private boolean isUsuallyAscending() {
        return tab != Tab.INACTIVE;
    }

    void sortBy(Sort sort, boolean ascending) {
        this.sort = sort;
        this.ascending = ascending;
    }

    void startAt(int first) {
        this.first = first;
    }

    /** The part of the address behind the page, the usual left out. */
    public String getQuery() {
        var address = new ListAddress().with("tab", tab);
        if (whose != Whose.ALL) {
            address.with("whose", whose);
        }
        address.with("search", search);
        if (sort != usual() || ascending != isUsuallyAscending()) {
            address.with("sort", sort).ordered(ascending);
        }
        return address.startingAt(first).toString();
    }

    /** For the column of this sort: asc, desc, or null if the list is sorted by another. */
    public String order(String column) {
        return sort.name().equals(column) ? ascending ? "asc" : "desc" : null;
    }

    public Tab getTab() {
        return tab;
    }

    public Whose getWhose() {
        return whose;
    }

    /** The tab as addresses and words name it. */
    String word() {
        return ListAddress.word(tab);
    }

    public boolean isQueue() {
        return tab.isQueue();
    }

    /** Whether one decision can be taken for several of the list. */
    public boolean isDecidedTogether() {
        return tab == Tab.PENDING || tab == Tab.UNASSIGNED;
    }

    public String getSearch() {
        return search;
    }

    Sort sort() {
        return sort;
    }

    boolean isAscending() {
        return ascending;
    }

    public int getFirst() {
        return first;
    }
}
