package com.vtconnect.registration.office.client;

import com.vtconnect.registration.invitation.boundary.InvitationListQuery;
import com.vtconnect.registration.invitation.boundary.InvitationListQuery.Sort;
import com.vtconnect.registration.invitation.boundary.InvitationListQuery.State;
import com.vtconnect.registration.office.ListAddress;
import com.vtconnect.registration.office.SortedState;
import jakarta.servlet.http.HttpServletRequest;

/** What the list of invitations shows, as it stands in the address. Begins with the newest. */
public class InvitationListState extends SortedState<Sort> {

    private static final long serialVersionUID = 1L;

    static final int SIZE = 50;

    private final State state;
    private final String search;

    /** All as typed into the address: what is no use is left out. */
    InvitationListState(String state, String search, String sort, String order, String first) {
        this.state = ListAddress.one(State.values(), state).orElse(null);
        this.search = ListAddress.search(search);
        var by = ListAddress.one(Sort.values(), sort).orElse(Sort.SENT);
        show(
                by,
                order == null ? by == Sort.EMAIL : !order.equals("desc"),
                ListAddress.first(first, SIZE));
    }

    static InvitationListState of(HttpServletRequest request) {
        return new InvitationListState(
                request.getParameter("state"),
                request.getParameter("search"),
                request.getParameter("sort"),
                request.getParameter("order"),
                request.getParameter("first"));
    }

    InvitationListQuery query(int first, int size) {
        return new InvitationListQuery(state, search, sort(), isAscending(), first, size);
    }

    /** The part of the address behind the page. */
    public String getQuery() {
        var address = new ListAddress();
        if (state != null) {
            address.with("state", state);
        }
        return address.with("search", search)
                .with("sort", sort())
                .ordered(isAscending())
                .startingAt(getFirst())
                .toString();
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
}
