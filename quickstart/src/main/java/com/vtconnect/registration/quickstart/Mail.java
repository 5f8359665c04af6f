package com.vtconnect.registration.quickstart;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Properties;

/**
 * A mail as it arrived. {@code envelope} is whom it was handed over for, which includes those whom
 * no header names.
 *
 * @param created when it arrived
 * @param date what its sender says
 */
record Mail(
        String id,
        Instant created,
        Instant date,
        String messageId,
        Address from,
        List<Address> to,
        List<Address> cc,
        List<Address> bcc,
        List<Address> replyTo,
        String returnPath,
        String subject,
        String text,
        String html,
        List<Attachment> attachments,
        int size) {

    /** Kept as headers of the file, so that a mail and its envelope stay together. */
    static final String ENVELOPE_SENDER = "Return-Path";

    static final String ENVELOPE_RECIPIENT = "Delivered-To";

    private static final int SNIPPET = 250;
    private static final Session LENIENT = lenient();

    static final class Unreadable extends IOException {

        Unreadable(MessagingException cause) {
            super("This is not a mail that can be read: " + cause.getMessage(), cause);
        }
    }

    record Address(String name, String address) {}

    record Attachment(
            String partId,
            String fileName,
            String contentType,
            String contentId,
            boolean inline,
            int size) {}

    static Mail read(String id, Instant created, byte[] source) throws IOException {
        try {
            var message = new MimeMessage(LENIENT, new ByteArrayInputStream(source));
            var headers = new MailHeaders(message);
            var content = new MailContent(message);
            return new Mail(
                    id,
                    created,
                    message.getSentDate() == null ? created : message.getSentDate().toInstant(),
                    headers.messageId(),
                    headers.addresses("From").stream().findFirst().orElse(null),
                    headers.addresses("To"),
                    headers.addresses("Cc"),
                    headers.blindCopies(),
                    headers.addresses("Reply-To"),
                    headers.returnPath(),
                    headers.subject(),
                    content.text(),
                    content.html(),
                    content.attachments(),
                    source.length);
        } catch (MessagingException e) {
            throw new Unreadable(e);
        }
    }

    String snippet() {
        var words =
                (text.isBlank()
                                ? html.replaceAll("(?s)<(style|title).*?</\\1>|<[^>]*>", " ")
                                : text)
                        .strip();
        words = words.replaceAll("\\s+", " ");
        return words.length() <= SNIPPET ? words : words.substring(0, SNIPPET) + "...";
    }

    private static Session lenient() {
        var properties = new Properties();
        properties.setProperty("mail.mime.address.strict", "false");
        properties.setProperty("mail.mime.decodetext.strict", "false");
        return Session.getInstance(properties);
    }
}
