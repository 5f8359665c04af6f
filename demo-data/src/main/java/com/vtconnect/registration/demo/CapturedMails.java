package com.vtconnect.registration.demo;

import com.vtconnect.registration.notification.control.Outbox;
import com.vtconnect.registration.notification.entity.Envelope;
import com.vtconnect.registration.notification.entity.Letter;
import com.vtconnect.registration.value.entity.EmailAddress;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Takes the mails that making the demo data writes, so that its links can be followed and
 * everybody's inbox starts empty. Only this module's copy of the rules has it.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class CapturedMails extends Outbox {

    private static final Pattern LINK = Pattern.compile("\\?token=(\\S+)");

    private final Map<EmailAddress, String> secrets = new ConcurrentHashMap<>();

    @Override
    public void send(Envelope envelope, Letter letter) {
        var link = LINK.matcher(letter.plainText());
        if (link.find()) {
            secrets.put(envelope.recipient(), link.group(1));
        }
    }

    @Override
    public void sendAfter(Duration hold, Long practitionerId, Envelope envelope, Letter letter) {
        send(envelope, letter);
    }

    /** The secret of the link that was mailed last to this address. */
    String secretMailedTo(String email) {
        return secrets.remove(new EmailAddress(email));
    }
}
