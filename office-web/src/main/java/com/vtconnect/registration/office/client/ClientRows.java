package com.vtconnect.registration.office.client;

import com.vtconnect.registration.client.boundary.ClientListQuery;
import com.vtconnect.registration.client.boundary.ClientListQuery.Sort;
import com.vtconnect.registration.client.boundary.ClientLists;
import com.vtconnect.registration.client.boundary.ClientRow;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Feeds the table with the page it shows, and remembers which one that is. */
class ClientRows extends LazyDataModel<ClientRow> {

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
    public int count(Map<String, FilterMeta> filters) {
        return clientLists.page(query(0, 1)).total();
    }

    @Override
    public List<ClientRow> load(
            int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        sorts.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .ifPresent(
                        sort ->
                                state.sortBy(
                                        Sort.valueOf(sort.getField()),
                                        sort.getOrder().isAscending()));
        state.startAt(first);
        var rows = clientLists.page(query(first, size)).rows();
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
