package com.vtconnect.registration.office.staff;

import com.vtconnect.registration.office.ListAddress;
import com.vtconnect.registration.staff.boundary.StaffListQuery;
import com.vtconnect.registration.staff.boundary.StaffListQuery.Sort;
import com.vtconnect.registration.staff.boundary.StaffListQuery.Tab;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/**
 * What the staff list shows, as it stands in the address. Begins by name; those who have left, with
 * whoever left last.
 */
public class ListState implements Serializable {

    static final int SIZE = 50;

    private final Tab tab;
    private final String search;
    private Sort sort;
    private boolean ascending;
    private int first;

    /** All as typed into the address: what is no use is left out. */
    ListState(String tab, String search, String sort, String order, String first) {
        this.tab = "inactive".equals(tab) ? Tab.INACTIVE : Tab.ACTIVE;
        this.search = ListAddress.search(search);
        this.sort = ListAddress.one(Sort.values(), sort).orElse(usual());
        this.ascending = order == null ? this.sort != Sort.LEFT : !order.equals("desc");
        this.first = ListAddress.first(first, SIZE);
    }

    static ListState of(HttpServletRequest request) {
        return new ListState(
                request.getParameter("tab"),
                request.getParameter("search"),
                request.getParameter("sort"),
                request.getParameter("order"),
                request.getParameter("first"));
    }

    private Sort usual() {
        return tab == Tab.INACTIVE ? Sort.LEFT : Sort.NAME;
    }

    void show(Sort sort, boolean ascending, int first) {
        this.sort = sort;
        this.ascending = ascending;
        this.first = first;
    }

    StaffListQuery query(int first, int size) {
        return new StaffListQuery(tab, search, sort, ascending, first, size);
    }

    /** The part of the address behind the page. */
    public String getQuery() {
        return new ListAddress()
                .with("tab", tab)
                .with("search", search)
                .with("sort", sort)
                .ordered(ascending)
                .startingAt(first)
                .toString();
    }

    /** For the column of this sort: asc, desc, or null if the list is sorted by another. */
    public String order(String column) {
        return sort.name().equals(column) ? ascending ? "asc" : "desc" : null;
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
