package com.vtconnect.registration.quickstart;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads the head of a mail and takes what is malformed as it stands: an inbox for looking at mails
 * must show the bad ones too.
 */
record MailHeaders(MimeMessage message) {

    String subject() throws MessagingException {
        var subject = message.getSubject();
        return subject == null ? "" : subject;
    }

    String messageId() throws MessagingException {
        return bare(message.getHeader("Message-ID", null));
    }

    String returnPath() throws MessagingException {
        return bare(message.getHeader(Mail.ENVELOPE_SENDER, null));
    }

    List<Mail.Address> addresses(String header) throws MessagingException {
        var value = message.getHeader(header, ",");
        if (value == null || value.isBlank()) {
            return List.of();
        }
        try {
            return Arrays.stream(InternetAddress.parseHeader(value, false))
                    .map(
                            a ->
                                    new Mail.Address(
                                            a.getPersonal() == null ? "" : a.getPersonal(),
                                            a.getAddress()))
                    .toList();
        } catch (AddressException e) {
            return List.of(new Mail.Address("", decoded(value)));
        }
    }

    /** Everybody whom the mail was handed over for and no header names, as Mailpit counts them. */
    List<Mail.Address> blindCopies() throws MessagingException {
        var copies = new ArrayList<>(addresses("Bcc"));
        var named =
                Stream.of(addresses("To"), addresses("Cc"), copies).flatMap(List::stream).toList();
        var recipients =
                Objects.requireNonNullElse(
                        message.getHeader(Mail.ENVELOPE_RECIPIENT), new String[0]);
        for (var recipient : recipients) {
            if (named.stream()
                    .noneMatch(address -> address.address().equalsIgnoreCase(bare(recipient)))) {
                copies.add(new Mail.Address("", bare(recipient)));
            }
        }
        return copies;
    }

    private static String decoded(String value) {
        try {
            return MimeUtility.decodeText(value);
        } catch (UnsupportedEncodingException e) {
            return value;
        }
    }

    private static String bare(String value) {
        return value == null ? "" : value.strip().replaceAll("^<|>$", "");
    }
}
