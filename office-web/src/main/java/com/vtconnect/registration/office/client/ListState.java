package com.vtconnect.registration.office.client;

import com.vtconnect.registration.client.boundary.ClientListQuery.Sort;
import com.vtconnect.registration.client.boundary.ClientListQuery.Tab;
import com.vtconnect.registration.client.boundary.ClientListQuery.Whose;
import com.vtconnect.registration.office.ListAddress;
import com.vtconnect.registration.office.SortedState;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What the list shows, as it stands in the address, so that the back button, a bookmark and a
 * colleague's link show the same.
 */
public class ListState extends SortedState<Sort> {

    private static final long serialVersionUID = 1L;

    public static final int SIZE = 50;

    private final Tab tab;
    private final Whose whose;
    private final String search;

    /** All as typed into the address: what is no use is left out. */
    ListState(String tab, String whose, String search, String sort, String order, String first) {
        this.tab = ListAddress.one(Tab.values(), tab).orElse(Tab.ACTIVE);
        this.whose =
                ListAddress.one(Whose.values(), whose).filter(one -> isQueue()).orElse(Whose.ALL);
        this.search = ListAddress.search(search);
        show(
                ListAddress.one(Sort.values(), sort).orElse(usual()),
                order == null ? isUsuallyAscending() : !order.equals("desc"),
                ListAddress.first(first, SIZE));
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
        show(sort, ascending, getFirst());
    }

    void startAt(int first) {
        show(sort(), isAscending(), first);
    }

    /** The part of the address behind the page, the usual left out. */
    public String getQuery() {
        var address = new ListAddress().with("tab", tab);
        if (whose != Whose.ALL) {
            address.with("whose", whose);
        }
        address.with("search", search);
        if (sort() != usual() || isAscending() != isUsuallyAscending()) {
            address.with("sort", sort()).ordered(isAscending());
        }
        return address.startingAt(getFirst()).toString();
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
}
