package com.vtconnect.registration.invitation.control;

import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.client.entity.Fields;
import com.vtconnect.registration.client.entity.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;

/** The invitations to a client's own addresses, as far as they are still known. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InvitationData implements PersonalData {

    @PersistenceContext EntityManager entityManager;
    @Inject Clients clients;

    @Override
    @SuppressWarnings("unchecked")
    public List<Part> of(long organizationId, List<Long> records) {
        var own =
                records.stream()
                        .map(id -> clients.get(organizationId, id))
                        .map(Client::email)
                        .toList();
        var rows =
                (List<Object[]>)
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT sent_at, email, times FROM invitation
                                        WHERE organization_id = ?1 AND email = ANY (string_to_array(?2, ' '))
                                        ORDER BY sent_at DESC
                                        """)
                                .setParameter(1, organizationId)
                                .setParameter(2, InvitedClients.text(own))
                                .getResultList();
        return List.of(
                new Part(Section.INVITATIONS, rows.stream().map(InvitationData::entry).toList()));
    }

    private static Map<String, Object> entry(Object[] row) {
        return new Fields()
                .with("at", ((Timestamp) row[0]).toInstant())
                .with("to", row[1])
                .with("times", row[2])
                .values();
    }
}
