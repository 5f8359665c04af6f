package com.vtconnect.registration.office.client;

import com.vtconnect.registration.client.boundary.ClientListQuery;
import com.vtconnect.registration.client.boundary.ClientListQuery.Sort;
import com.vtconnect.registration.client.boundary.ClientLists;
import com.vtconnect.registration.client.boundary.ClientRow;
import com.vtconnect.registration.office.PagedRows;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.SortMeta;

/** Remembers whom the table has shown. */
class ClientRows extends PagedRows<ClientListQuery, ClientRow> {

    private static final long serialVersionUID = 1L;

    private final ClientLists clientLists;
    private final ListState state;

    /** Of all pages that were shown: whoever is ticked may stand on another one by now. */
    private final Map<Long, Seen> seen = new HashMap<>();

    private record Seen(String name, boolean isWishing) implements Serializable {}

    ClientRows(ClientLists clientLists, ListState state) {
        this.clientLists = clientLists;
        this.state = state;
    }

    @Override
    protected ClientListQuery shown() {
        return query(state.getFirst(), ListState.SIZE);
    }

    @Override
    protected ClientListQuery show(int first, int size, Optional<SortMeta> sort) {
        sort.ifPresent(
                one -> state.sortBy(Sort.valueOf(one.getField()), one.getOrder().isAscending()));
        state.startAt(first);
        return query(first, size);
    }

    @Override
    protected Part<ClientRow> read(ClientListQuery query) {
        var page = clientLists.page(query);
        return new Part<>(page.rows(), page.total());
    }

    @Override
    public List<ClientRow> load(
            int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        var rows = super.load(first, size, sorts, filters);
        rows.forEach(row -> seen.put(row.id(), new Seen(row.fullName(), row.wishedId() != null)));
        return rows;
    }

    /** Null for somebody who was not on the list. */
    String name(long clientId) {
        return seen.containsKey(clientId) ? seen.get(clientId).name() : null;
    }

    /** Whether a client on the list asked for a practitioner. */
    boolean isWishing(long clientId) {
        return seen.containsKey(clientId) && seen.get(clientId).isWishing();
    }

    private ClientListQuery query(int first, int size) {
        return new ClientListQuery(
                state.getTab(),
                state.getWhose(),
                state.getSearch(),
                state.sort(),
                state.isAscending(),
                first,
                size);
    }
}
