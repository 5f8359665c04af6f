package com.vtconnect.registration.client.control;

import com.vtconnect.registration.client.entity.CareRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/**
 * Asks everybody who keeps {@link CareRecords}: whoever has some neither expires nor is deleted.
 */
@ApplicationScoped
public class KeptRecords {

    @Inject @Any Instance<CareRecords> keepers;

    public boolean has(long organizationId, long clientId) {
        return keepers.stream().anyMatch(one -> one.has(organizationId, clientId));
    }
}
