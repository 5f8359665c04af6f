package com.vtconnect.registration.rights;

import com.vtconnect.registration.Database;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the database holds of some organizations, by table; every table that has any is looked at.
 */
final class Traces {

    /** A sign-in is seen by every call, and mails are sent meanwhile. */
    private static final Map<String, String> LOOKED_AT_OTHERWISE =
            Map.of("sign_in_session", "t.id", "outgoing_mail", "t.id");

    private final Database database;
    private final String organizations;
    private final Map<String, String> columns = new TreeMap<>();

    Traces(Database database, String organizations) {
        this.database = database;
        this.organizations = organizations;
        for (var table :
                database.texts(
                        """
                        SELECT table_name FROM information_schema.columns
                        WHERE table_schema = 'public' AND column_name = 'organization_id'
                        """)) {
            columns.put(table, "organization_id");
        }
        columns.put("organization", "id");
    }

    Map<String, String> take() {
        var traces = new TreeMap<String, String>();
        columns.forEach(
                (table, column) ->
                        traces.put(
                                table,
                                (String)
                                        database.value(
                                                """
                                                SELECT count(*) || coalesce(md5(string_agg(r, '' ORDER BY r)), '')
                                                FROM (SELECT CAST(%s AS text) AS r FROM %s t WHERE %s IN (%s)) rows
                                                """
                                                        .formatted(
                                                                LOOKED_AT_OTHERWISE.getOrDefault(
                                                                        table, "t"),
                                                                table,
                                                                column,
                                                                organizations))));
        return traces;
    }
}
