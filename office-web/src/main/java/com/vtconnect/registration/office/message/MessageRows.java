package com.vtconnect.registration.office.message;

import com.vtconnect.registration.message.boundary.MessageListQuery;
import com.vtconnect.registration.message.boundary.MessageLists;
import com.vtconnect.registration.message.boundary.MessageRow;
import com.vtconnect.registration.office.PagedRows;
import java.util.Optional;
import org.primefaces.model.SortMeta;

class MessageRows extends PagedRows<MessageListQuery, MessageRow> {

    private static final long serialVersionUID = 1L;

    private final MessageLists messageLists;
    private final ListState state;

    MessageRows(MessageLists messageLists, ListState state) {
        this.messageLists = messageLists;
        this.state = state;
    }

    @Override
    protected MessageListQuery shown() {
        return state.query(state.getFirst(), ListState.SIZE);
    }

    @Override
    protected MessageListQuery show(int first, int size, Optional<SortMeta> sort) {
        state.startAt(first);
        return state.query(first, size);
    }

    @Override
    protected Part<MessageRow> read(MessageListQuery query) {
        var page = messageLists.page(query);
        return new Part<>(page.rows(), page.total());
    }
}
