package com.vtconnect.registration.operator.control;

import com.vtconnect.registration.notification.control.Letters;
import com.vtconnect.registration.notification.control.Letters.Content;
import com.vtconnect.registration.notification.control.Outbox;
import com.vtconnect.registration.notification.entity.Envelope;
import com.vtconnect.registration.notification.entity.MailKind;
import com.vtconnect.registration.operator.entity.Operator;
import com.vtconnect.registration.organization.control.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Tells operators what happens to their accounts. The platform goes by the name of its host, since
 * there is no practice.
 */
@ApplicationScoped
public class OperatorMails {

    @Inject Letters letters;
    @Inject Outbox outbox;
    @Inject Links links;

    void invite(Operator operator, String secret) {
        tell(MailKind.OPERATOR_ACCOUNT, operator, "operator/confirm?token=" + secret);
    }

    /**
     * @param path where the button leads, in the Office Portal
     */
    void tell(MailKind kind, Operator operator, String path) {
        outbox.send(
                new Envelope(null, null, null, operator.email(), links.host(), null),
                letters.write(
                        kind,
                        operator.language(),
                        new Content(links.host(), operator.name().first(), links.office(path))));
    }
}
