package com.vtconnect.registration.office.client;

import com.vtconnect.registration.client.boundary.ClientListQuery;
import com.vtconnect.registration.client.boundary.ClientListQuery.Sort;
import com.vtconnect.registration.client.boundary.ClientLists;
import com.vtconnect.registration.client.boundary.ClientRow;
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
        return clientLists.page(query(first, size)).rows();
    }

    private ClientListQuery query(int first, int size) {
        return new ClientListQuery(
                state.getTab(), state.getSearch(), state.sort(), state.isAscending(), first, size);
    }
}
