package com.vtconnect.registration.office.staff;

import com.vtconnect.registration.office.PagedRows;
import com.vtconnect.registration.staff.boundary.StaffListQuery;
import com.vtconnect.registration.staff.boundary.StaffLists;
import com.vtconnect.registration.staff.boundary.StaffRow;
import java.util.Optional;
import org.primefaces.model.SortMeta;

class StaffRows extends PagedRows<StaffListQuery, StaffRow> {

    private static final long serialVersionUID = 1L;

    private final StaffLists lists;
    private final ListState state;

    StaffRows(StaffLists lists, ListState state) {
        this.lists = lists;
        this.state = state;
    }

    @Override
    protected StaffListQuery shown() {
        return state.query(state.getFirst(), ListState.SIZE);
    }

    @Override
    protected StaffListQuery show(int first, int size, Optional<SortMeta> sort) {
        state.show(sort, first);
        return state.query(first, size);
    }

    @Override
    protected Part<StaffRow> read(StaffListQuery query) {
        var page = lists.page(query);
        return new Part<>(page.rows(), page.total());
    }
}
