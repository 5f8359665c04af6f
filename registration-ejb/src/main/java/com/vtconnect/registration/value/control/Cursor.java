package com.vtconnect.registration.value.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads all that a statement finds, as it is at this moment, without ever holding more than 500
 * rows of it. Needs a transaction.
 *
 * <pre>
 * private static final Cursor NAMES = new Cursor("names");
 *
 * var names = entityManager.createNativeQuery(NAMES.over("SELECT first_name, last_name FROM …"));
 * NAMES.each(entityManager, names, row -> …);
 * </pre>
 *
 * @param name one for each list of columns: the driver remembers what a FETCH gives by its text
 */
public record Cursor(String name) {

    public String over(String select) {
        return "DECLARE " + name + " NO SCROLL CURSOR FOR " + select;
    }

    /** Gives how many rows there were; each has two columns at least. */
    @SuppressWarnings("unchecked")
    public int each(EntityManager entityManager, Query declaration, Consumer<Object[]> reader) {
        declaration.executeUpdate();
        var fetch = entityManager.createNativeQuery("FETCH 500 FROM " + name);
        var count = 0;
        var rows = (List<Object[]>) fetch.getResultList();
        while (!rows.isEmpty()) {
            rows.forEach(reader);
            count += rows.size();
            rows = fetch.getResultList();
        }
        entityManager.createNativeQuery("CLOSE " + name).executeUpdate();
        return count;
    }
}
