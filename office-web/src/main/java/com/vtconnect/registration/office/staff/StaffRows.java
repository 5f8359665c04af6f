package com.vtconnect.registration.office.staff;

import com.vtconnect.registration.staff.boundary.StaffListQuery.Sort;
import com.vtconnect.registration.staff.boundary.StaffLists;
import com.vtconnect.registration.staff.boundary.StaffRow;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Feeds the table with the page it shows, and remembers which one that is. */
class StaffRows extends LazyDataModel<StaffRow> {

    private static final long serialVersionUID = 1L;

    private final StaffLists lists;
    private final ListState state;

    StaffRows(StaffLists lists, ListState state) {
        this.lists = lists;
        this.state = state;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return lists.page(state.query(0, 1)).total();
    }

    @Override
    public List<StaffRow> load(
            int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        var sort = sorts.values().stream().filter(SortMeta::isActive).findFirst();
        state.show(
                sort.map(one -> Sort.valueOf(one.getField())).orElse(state.sort()),
                sort.map(one -> one.getOrder().isAscending()).orElse(state.isAscending()),
                first);
        return lists.page(state.query(first, size)).rows();
    }
}
