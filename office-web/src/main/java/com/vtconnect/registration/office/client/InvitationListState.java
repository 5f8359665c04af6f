package com.vtconnect.registration.office.client;

import com.vtconnect.registration.invitation.boundary.InvitationListQuery;
import com.vtconnect.registration.invitation.boundary.InvitationListQuery.Sort;
import com.vtconnect.registration.invitation.boundary.InvitationListQuery.State;
import com.vtconnect.registration.office.ListAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** What the list of invitations shows, as it stands in the address. Begins with the newest. */
public class InvitationListState implements Serializable {

    private static final long serialVersionUID = 1L;

    static final int SIZE = 50;

    private final State state;
    private final String search;
    private Sort sort;
    private boolean ascending;
    private int first;

    /** All as typed into the address: what is no use is left out. */
    InvitationListState(String state, String search, String sort, String order, String first) {
        this.state = ListAddress.one(State.values(), state).orElse(null);
        this.search = ListAddress.search(search);
        this.sort = ListAddress.one(Sort.values(), sort).orElse(Sort.SENT);
        this.ascending = order == null ? this.sort == Sort.EMAIL : !order.equals("desc");
        this.first = ListAddress.first(first, SIZE);
    }

    static InvitationListState of(HttpServletRequest request) {
        return new InvitationListState(
                request.getParameter("state"),
                request.getParameter("search"),
                request.getParameter("sort"),
                request.getParameter("order"),
                request.getParameter("first"));
    }

    void show(Sort sort, boolean ascending, int first) {
        this.sort = sort;
        this.ascending = ascending;
        this.first = first;
    }

    InvitationListQuery query(int first, int size) {
        return new InvitationListQuery(state, search, sort, ascending, first, size);
    }

    /** The part of the address behind the page. */
    public String getQuery() {
        var address = new ListAddress();
        if (state != null) {
            address.with("state", state);
        }
        return address.with("search", search)
                .with("sort", sort)
                .ordered(ascending)
                .startingAt(first)
                .toString();
    }

    /** For the column of this sort: asc, desc, or null if the list is sorted by another. */
    public String order(String column) {
        return sort.name().equals(column) ? ascending ? "asc" : "desc" : null;
    }

    /** Null for all. */
    public State getState() {
        return state;
    }

    public String getSearch() {
        return search;
    }

    public boolean isFiltered() {
        return state != null || !search.isEmpty();
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
