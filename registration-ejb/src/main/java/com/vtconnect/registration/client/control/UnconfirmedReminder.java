package com.vtconnect.registration.client.control;

import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.value.control.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Reminds whoever has not confirmed yet, once, while there is still time. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class UnconfirmedReminder implements Chore {

    @Inject UnconfirmedClients unconfirmed;
    @Inject Organizations organizations;
    @Inject ClientMails mails;
    @Inject Clock clock;

    @Override
    public int doSome() {
        var now = clock.instant();
        var nearlyDue = unconfirmed.nearlyDue(now);
        for (var client : nearlyDue) {
            client.reminded(now);
            mails.remind(organizations.get(client.organizationId()), client);
        }
        return nearlyDue.size();
    }
}
