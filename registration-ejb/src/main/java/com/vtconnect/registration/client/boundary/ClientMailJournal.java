package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.access.control.Limit.MAIL_TO_ADDRESS;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.AttemptLimits;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.control.MailsAgain;
import com.vtconnect.registration.client.control.Reach;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.notification.control.Outbox;
import com.vtconnect.registration.notification.entity.MailRow;
import com.vtconnect.registration.notification.entity.SentAlready;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.value.entity.Newest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The mails on a client's record: what became of each, and which can be sent once more. */
@Stateless
public class ClientMailJournal {

    @Inject Clients clients;
    @Inject Reach reach;
    @Inject MailsAgain mailsAgain;
    @Inject Outbox outbox;
    @Inject Organizations organizations;
    @Inject AttemptLimits limits;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;

    /**
     * @throws NotFound if there is no such client within the caller's reach
     */
    @Allowed(Permission.SEE_CLIENTS)
    public Newest<MailRow> of(long clientId, int most) {
        return mailsAgain.of(reached(clientId), most);
    }

    /**
     * Has a mail that still fails tried at once; writes one that is over anew. Of two who do so at
     * the same moment one sends it and the other is told.
     *
     * @throws SentAlready if it was sent again since, or is no longer true
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if asked for too often
     * @throws NotFound if there is no such mail on a record within the caller's reach
     */
    @Allowed(Permission.SEE_CLIENTS)
    public void sendAgain(long clientId, long mailId) {
        var caller = currentCaller.staff();
        var organization = organizations.get(caller.organizationId());
        var before = reached(clientId);
        limits.countHere(
                MAIL_TO_ADDRESS,
                organization.slug(),
                mailsAgain.recipient(offered(before, mailId), before));
        var client = clients.getForDecision(caller.organizationId(), clientId);
        var mail = offered(client, mailId);
        if (mail.isOver()) {
            mailsAgain.send(mail, organization, client);
        } else if (!outbox.hurry(organization.id(), mailId)) {
            throw new SentAlready();
        }
        auditTrail.client(organization.id(), clientId, AuditAction.MAIL_RESENT, mail.kind().name());
    }

    private Client reached(long id) {
        var caller = currentCaller.staff();
        return reach.require(caller, clients.get(caller.organizationId(), id));
    }

    private MailRow offered(Client client, long mailId) {
        var mail =
                mailsAgain.of(client, Newest.MOST).rows().stream()
                        .filter(one -> one.id() == mailId)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("No such mail"));
        if (!mail.mayGoAgain()) {
            throw new SentAlready();
        }
        return mail;
    }
}
