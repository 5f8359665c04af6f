package com.vtconnect.registration.account.control;

import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.entity.ClientsMerged;
import com.vtconnect.registration.client.entity.MergeUndone;
import com.vtconnect.registration.confirmation.control.Tokens;
import com.vtconnect.registration.confirmation.entity.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;

/**
 * When two records become one, and when they are two again, an account may pass from one to the
 * other. What was asked for or mailed before belongs to the account and hangs on the record, so it
 * ends: nobody gets into another person's account by a link of their own.
 */
@ApplicationScoped
public class MergedAccounts {

    @Inject Clients clients;
    @Inject AddressChanges changes;
    @Inject Tokens tokens;

    void end(@Observes ClientsMerged merged) {
        end(merged.organizationId(), merged.survivorId());
        end(merged.organizationId(), merged.mergedId());
    }

    void end(@Observes MergeUndone undone) {
        end(undone.organizationId(), undone.survivorId());
        end(undone.organizationId(), undone.mergedId());
    }

    private void end(long organizationId, long clientId) {
        var client = clients.get(organizationId, clientId);
        changes.stop(client);
        tokens.supersede(client, EnumSet.allOf(Purpose.class));
    }
}
