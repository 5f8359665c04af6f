package com.vtconnect.registration.message.control;

import com.vtconnect.registration.client.control.Merges;
import com.vtconnect.registration.client.entity.ClientsMerged;
import com.vtconnect.registration.client.entity.MergeUndone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Messages go with the person. Of two records that become one the survivor has the conversations
 * and drafts of both, and goes on in them; each remembers of which record it is, and goes back
 * there with all that was written in it if the merge is undone. What was begun since stays.
 */
@ApplicationScoped
public class MergedMessages {

    /** Where a client stands, as a table and its column. */
    private record Place(String table, String column) {}

    private static final List<Place> PLACES =
            List.of(
                    new Place("conversation_side", "client_id"),
                    new Place("message_draft", "author_client_id"),
                    new Place("message_draft", "to_client_id"));

    private static final String MOVE =
            """
            UPDATE %1$s SET %2$s = ?3, from_client_id = coalesce(from_client_id, %2$s)
            WHERE organization_id = ?1 AND %2$s = ?2
            """;

    private static final String GIVE_BACK =
            """
            UPDATE %1$s SET %2$s = ?3, from_client_id = nullif(from_client_id, ?3)
            WHERE organization_id = ?1 AND %2$s = ?2 AND from_client_id = ?4
            """;

    @PersistenceContext EntityManager entityManager;
    @Inject Merges merges;

    void move(@Observes ClientsMerged merged) {
        update(MOVE, merged.organizationId(), merged.mergedId(), merged.survivorId());
    }

    /** Those of the records behind the one that was merged go back with it. */
    void giveBack(@Observes MergeUndone undone) {
        for (var recordId : merges.onePerson(undone.organizationId(), undone.mergedId())) {
            update(
                    GIVE_BACK,
                    undone.organizationId(),
                    undone.survivorId(),
                    undone.mergedId(),
                    recordId);
        }
    }

    private void update(String sql, Object... values) {
        for (var place : PLACES) {
            var query =
                    entityManager.createNativeQuery(sql.formatted(place.table(), place.column()));
            for (var i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            query.executeUpdate();
        }
    }
}
