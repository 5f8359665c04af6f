package com.vtconnect.registration.office;

import java.io.Serializable;
import java.util.Optional;
import org.primefaces.model.SortMeta;

/**
 * By what a list is sorted and where it starts, as a column's heading or the paginator changes it.
 *
 * @param <S> by what it can be sorted
 */
public abstract class SortedState<S extends Enum<S>> implements Serializable {

    private static final long serialVersionUID = 1L;

    private S sort;
    private boolean ascending;
    private int first;

    /**
     * @param by the column whose heading was pressed, if one was
     */
    public void show(Optional<SortMeta> by, int first) {
        show(
                by.map(one -> Enum.valueOf(sort.getDeclaringClass(), one.getField())).orElse(sort),
                by.map(one -> one.getOrder().isAscending()).orElse(ascending),
                first);
    }

    public final void show(S sort, boolean ascending, int first) {
        this.sort = sort;
        this.ascending = ascending;
        this.first = first;
    }

    /** For the column of this sort: asc, desc, or null if the list is sorted by another. */
    public String order(String column) {
        return sort.name().equals(column) ? ascending ? "asc" : "desc" : null;
    }

    public S sort() {
        return sort;
    }

    public boolean isAscending() {
        return ascending;
    }

    public int getFirst() {
        return first;
    }
}
