package com.vtconnect.registration.office.message;

import com.vtconnect.registration.message.boundary.MessageLists;
import com.vtconnect.registration.message.boundary.MessageRow;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Feeds the table with the page it shows, and remembers which one that is. */
class MessageRows extends LazyDataModel<MessageRow> {

    private static final long serialVersionUID = 1L;

    private final MessageLists messageLists;
    private final ListState state;

    MessageRows(MessageLists messageLists, ListState state) {
        this.messageLists = messageLists;
        this.state = state;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return messageLists.page(state.query(0, 1)).total();
    }

    @Override
    public List<MessageRow> load(
            int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        state.startAt(first);
        return messageLists.page(state.query(first, size)).rows();
    }
}
