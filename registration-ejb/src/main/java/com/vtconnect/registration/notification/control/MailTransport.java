package com.vtconnect.registration.notification.control;

import com.vtconnect.registration.notification.entity.MailToSend;
import com.vtconnect.registration.organization.control.Links;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Speaks to the mail server, through the mail session that IT configured: one connection for a
 * batch.
 */
@ApplicationScoped
public class MailTransport {

    /** A mail whose claim is nearly over is left alone: another node may be about to take it. */
    private static final Duration CLAIM_MARGIN = Duration.ofSeconds(30);

    @Resource(lookup = "mail/registration")
    Session session;

    @Inject Links links;
    @Inject Clock clock;

    @Inject
    @ConfigProperty(name = "registration.mail.from")
    Optional<String> from;

    /**
     * Why a mail could not be sent.
     *
     * @param isForGood whether the mail server said that this address will never work
     */
    public record Failure(String reason, boolean isForGood) {

        /** For the log, where nobody's address belongs: mail servers repeat it in their answer. */
        public String withoutAddresses() {
            return reason.replaceAll("[^\\s<>:;,]+@[^\\s<>:;,]+", "(address)");
        }
    }

    public void send(
            List<MailToSend> batch,
            Consumer<MailToSend> sent,
            BiConsumer<MailToSend, Failure> failed) {
        Transport transport = null;
        try {
            for (var mail : batch) {
                if (clock.instant().isAfter(mail.claimedUntil().minus(CLAIM_MARGIN))) {
                    continue;
                }
                try {
                    if (transport == null || !transport.isConnected()) {
                        transport = session.getTransport("smtp");
                        transport.connect();
                    }
                    var message = message(mail);
                    transport.sendMessage(message, message.getAllRecipients());
                    sent.accept(mail);
                } catch (SendFailedException refused) {
                    failed.accept(mail, new Failure(reason(refused), isUnknownAddress(refused)));
                } catch (MessagingException | UnsupportedEncodingException unreachable) {
                    failed.accept(mail, new Failure(reason(unreachable), false));
                }
            }
        } finally {
            close(transport);
        }
    }

    /** Connects and signs in, and sends nothing; says what the mail server has against it. */
    public Optional<String> knock() {
        Transport transport = null;
        try {
            transport = session.getTransport("smtp");
            transport.connect();
            return Optional.empty();
        } catch (MessagingException refused) {
            return Optional.of(reason(refused));
        } finally {
            close(transport);
        }
    }

    /** With what lies behind it: "Invalid Addresses" alone leaves out what the server answered. */
    private static String reason(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .map(Throwable::getMessage)
                .filter(message -> message != null && !message.isBlank())
                .map(String::strip)
                .distinct()
                .collect(Collectors.joining(": "));
    }

    private static boolean isUnknownAddress(SendFailedException refused) {
        return refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
    }

    private static void close(Transport transport) {
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException alreadyGone) {
                java.util.logging.Logger.getLogger(MailTransport.class.getName())
                        .log(
                                java.util.logging.Level.FINE,
                                "The mail server hung up first",
                                alreadyGone);
            }
        }
    }

    private MimeMessage message(MailToSend mail)
            throws MessagingException, UnsupportedEncodingException {
        var utf8 = StandardCharsets.UTF_8.name();
        var message =
                new IdentifiedMessage(
                        session, "<registration-mail-" + mail.id() + "@" + links.host() + ">");
        message.setFrom(new InternetAddress(sender(), mail.senderName(), utf8));
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(mail.recipient(), false));
        if (mail.replyTo() != null) {
            message.setReplyTo(new InternetAddress[] {new InternetAddress(mail.replyTo(), false)});
        }
        message.setSubject(mail.subject(), utf8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        var plain = new MimeBodyPart();
        plain.setText(mail.plainText(), utf8);
        var html = new MimeBodyPart();
        html.setContent(mail.html(), "text/html; charset=" + utf8);
        message.setContent(new MimeMultipart("alternative", plain, html));
        message.saveChanges();
        return message;
    }

    private String sender() {
        return from.orElseGet(() -> "no-reply@" + links.host());
    }

    /**
     * Keeps its Message-ID the same at each attempt, so that mail programs show a mail once even if
     * it came twice.
     */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String id;

        IdentifiedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
