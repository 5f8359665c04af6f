package com.vtconnect.registration.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * Feeds a table with the page it shows. PrimeFaces asks first how many rows there are, and only
 * then says which of them it wants; mostly those that it shows already. So the first question is
 * answered by reading these, and the second without reading again.
 *
 * @param <Q> what is asked for, a record
 * @param <R> the rows
 */
public abstract class PagedRows<Q, R> extends LazyDataModel<R> {

    private static final long serialVersionUID = 1L;

    private transient Q asked;
    private transient Part<R> answer;

    /**
     * @param total how many there are in all
     */
    public record Part<R>(List<R> rows, int total) {}

    /** What the table shows at present. */
    protected abstract Q shown();

    /** What the table shows from now on. */
    protected abstract Q show(int first, int size, Optional<SortMeta> sort);

    protected abstract Part<R> read(Q query);

    @Override
    public int count(Map<String, FilterMeta> filters) {
        asked = shown();
        answer = read(asked);
        return answer.total();
    }

    @Override
    public List<R> load(
            int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        var sort = sorts.values().stream().filter(SortMeta::isActive).findFirst();
        var wanted = show(first, size, sort);
        var part = wanted.equals(asked) ? answer : read(wanted);
        asked = null;
        answer = null;
        return part.rows();
    }
}
