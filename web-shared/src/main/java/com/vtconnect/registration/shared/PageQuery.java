package com.vtconnect.registration.shared;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands behind the question mark of a page's address and says which page it is: forms are
 * sent there, so that a page shown again because of a mistake is still at its address, and the same
 * in the other language.
 *
 * <p>That is never all of it: of two values of one name the address has the first word, so a link
 * could fill a field with something else than what is typed there.
 */
public final class PageQuery {

    private PageQuery() {}

    /**
     * @param query null if there is none
     * @param names of the parameters that say which page it is; no field that is typed into has one
     *     of them
     * @return with its question mark; empty if nothing is left
     */
    public static String of(String query, Set<String> names) {
        var kept =
                query == null
                        ? ""
                        : Arrays.stream(query.split("&"))
                                .filter(part -> names.contains(part.replaceFirst("=.*", "")))
                                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
