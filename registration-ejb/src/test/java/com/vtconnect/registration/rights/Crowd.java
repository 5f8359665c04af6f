package com.vtconnect.registration.rights;

import com.vtconnect.registration.Database;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes eleven of each: every client, member of staff, department and conversation of a practice
 * comes ten times more, with all that hangs on it, and every history and list of mails is eleven
 * times as long. Rows are copied whole, whatever columns a table has; the copies' keys are
 * negative, so that those of a copy's parts follow from its own.
 */
final class Crowd {

    private static final int COPIES = 10;

    /** What is another in a copy. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("department", "'id', %s, 'name', o.name || ' ' || k".formatted(copy("id")));
        TABLES.put("staff_member", "'id', %s, 'email', k || o.email".formatted(copy("id")));
        TABLES.put("staff_department", "'staff_member_id', " + copy("staff_member_id"));
        TABLES.put("practitioner_listing", "'staff_member_id', " + copy("staff_member_id"));
        TABLES.put("document", "'id', %s, 'name', o.name || ' ' || k".formatted(copy("id")));
        TABLES.put(
                "document_version",
                part("document_id") + ", 'form_hash', sha256(convert_to(k || o.id::text, 'UTF8'))");
        TABLES.put("client", "'id', %s, 'email', k || o.email".formatted(copy("id")));
        TABLES.put("signature", part("client_id"));
        TABLES.put("association", part("client_id"));
        TABLES.put("outgoing_mail", "'id', %s, 'sent_at', o.created_at".formatted(copy("id")));
        TABLES.put(
                "invitation",
                "'id', %s, 'email', k || o.email, 'mail_id', %s"
                        .formatted(copy("id"), copy("mail_id")));
        TABLES.put("audit_record", "'id', " + copy("id"));
        TABLES.put("conversation", "'id', " + copy("id"));
        TABLES.put("conversation_side", part("conversation_id"));
        TABLES.put(
                "private_message",
                part("conversation_id")
                        + ", 'form_key', sha256(convert_to(k || o.id::text, 'UTF8')), 'side_id', "
                        + copy("side_id"));
        TABLES.put("message_draft", "'id', " + copy("id"));
    }

    private Crowd() {}

    static void gather(Database database, long organization) {
        TABLES.forEach(
                (table, differences) ->
                        database.update(
                                """
                                INSERT INTO %1$s (%2$s) SELECT %2$s FROM (
                                    SELECT n.* FROM %1$s o, generate_series(1, %3$d) k,
                                        LATERAL jsonb_populate_record(o, jsonb_build_object(%4$s)) n
                                    WHERE o.organization_id = ?) copy
                                """
                                        .formatted(
                                                table,
                                                columns(database, table),
                                                COPIES,
                                                differences),
                                organization));
        database.update(
                """
                INSERT INTO staff_role SELECT c.id, r.role FROM staff_role r
                JOIN staff_member c ON -c.id / 100 = r.staff_member_id
                WHERE c.organization_id = ? AND c.id < 0
                """,
                organization);
    }

    /** Those that the database does not fill in itself. */
    private static String columns(Database database, String table) {
        return String.join(
                ", ",
                database.texts(
                        """
                        SELECT column_name FROM information_schema.columns
                        WHERE table_schema = 'public' AND table_name = ? AND is_generated = 'NEVER'
                        """,
                        table));
    }

    private static String part(String of) {
        return "'id', %s, '%s', %s".formatted(copy("id"), of, copy(of));
    }

    private static String copy(String key) {
        return "-(o.%s * 100 + k)".formatted(key);
    }
}
