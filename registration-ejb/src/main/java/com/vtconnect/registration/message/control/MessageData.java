package com.vtconnect.registration.message.control;

import com.vtconnect.registration.client.entity.Fields;
import com.vtconnect.registration.client.entity.PersonalData;
import com.vtconnect.registration.value.control.Cursor;
import com.vtconnect.registration.value.control.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a client and staff have written to each other: all that is kept, also what one of the two
 * has deleted for themselves.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MessageData implements PersonalData {

    private static final String OF_CLIENT =
            """
            SELECT v.subject, t.sent_at, t.text, t.side_id = s.id,
                c.first_name || ' ' || c.last_name, m.first_name || ' ' || m.last_name
            FROM conversation_side s
            JOIN client c ON c.id = s.client_id
            JOIN conversation v ON v.id = s.conversation_id
            JOIN conversation_side o ON o.conversation_id = s.conversation_id AND o.place <> s.place
            JOIN staff_member m ON m.id = o.staff_member_id
            JOIN private_message t ON t.conversation_id = s.conversation_id
            WHERE s.organization_id = ?1 AND s.client_id = ANY (?2::bigint[])
            ORDER BY v.begun_at, v.id, t.number
            """;

    private static final Cursor MESSAGES = new Cursor("messages");

    @PersistenceContext EntityManager entityManager;

    @Override
    public List<Part> of(long organizationId, List<Long> records) {
        return List.of(new Part(Section.MESSAGES, reader -> each(organizationId, records, reader)));
    }

    private void each(
            long organizationId, List<Long> records, Consumer<Map<String, Object>> reader) {
        var messages =
                entityManager
                        .createNativeQuery(MESSAGES.over(OF_CLIENT))
                        .setParameter(1, organizationId)
                        .setParameter(2, Ids.of(records));
        MESSAGES.each(entityManager, messages, row -> reader.accept(message(row)));
    }

    private static Map<String, Object> message(Object[] row) {
        var isByClient = (Boolean) row[3];
        return new Fields()
                .with("subject", row[0])
                .with("at", ((Timestamp) row[1]).toInstant())
                .with("by", row[isByClient ? 4 : 5])
                .with("to", row[isByClient ? 5 : 4])
                .with("text", row[2])
                .values();
    }
}
