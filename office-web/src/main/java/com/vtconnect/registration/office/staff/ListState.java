package com.vtconnect.registration.office.staff;

import com.vtconnect.registration.office.ListAddress;
import com.vtconnect.registration.office.SortedState;
import com.vtconnect.registration.staff.boundary.StaffListQuery;
import com.vtconnect.registration.staff.boundary.StaffListQuery.Sort;
import com.vtconnect.registration.staff.boundary.StaffListQuery.Tab;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What the staff list shows, as it stands in the address. Begins by name; those who have left, with
 * whoever left last.
 */
public class ListState extends SortedState<Sort> {

    private static final long serialVersionUID = 1L;

    static final int SIZE = 50;

    private final Tab tab;
    private final String search;

    /** All as typed into the address: what is no use is left out. */
    ListState(String tab, String search, String sort, String order, String first) {
        this.tab = "inactive".equals(tab) ? Tab.INACTIVE : Tab.ACTIVE;
        this.search = ListAddress.search(search);
        var by = ListAddress.one(Sort.values(), sort).orElse(usual());
        show(
                by,
                order == null ? by != Sort.LEFT : !order.equals("desc"),
                ListAddress.first(first, SIZE));
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

    StaffListQuery query(int first, int size) {
        return new StaffListQuery(tab, search, sort(), isAscending(), first, size);
    }

    /** The part of the address behind the page. */
    public String getQuery() {
        return new ListAddress()
                .with("tab", tab)
                .with("search", search)
                .with("sort", sort())
                .ordered(isAscending())
                .startingAt(getFirst())
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
}
