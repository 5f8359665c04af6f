package com.vtconnect.registration.quickstart;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The body of a mail, sorted into what is read and what is attached. */
final class MailContent {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Mail.Attachment> attachments = new ArrayList<>();

    MailContent(MimeMessage message) throws MessagingException, IOException {
        sort(message, "1");
    }

    String text() {
        return text.toString();
    }

    String html() {
        return html.toString();
    }

    List<Mail.Attachment> attachments() {
        return List.copyOf(attachments);
    }

    private void sort(MimePart part, String number) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            // From the source and not by getContent(), which depends on how the thread's class
            // loader finds handlers.
            var parts = new MimeMultipart(part.getDataHandler().getDataSource());
            for (int i = 0; i < parts.getCount(); i++) {
                sort((MimePart) parts.getBodyPart(i), number + "." + (i + 1));
            }
        } else if (part.isMimeType("text/plain") && !isAttached(part)) {
            append(text, part);
        } else if (part.isMimeType("text/html") && !isAttached(part)) {
            append(html, part);
        } else {
            attachments.add(attachment(part, number));
        }
    }

    private static boolean isAttached(MimePart part) throws MessagingException {
        return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
    }

    private static void append(StringBuilder to, MimePart part)
            throws MessagingException, IOException {
        if (!to.isEmpty()) {
            to.append("\r\n");
        }
        try (var in = part.getInputStream()) {
            to.append(new String(in.readAllBytes(), charset(part)));
        }
    }

    private static Mail.Attachment attachment(MimePart part, String number)
            throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            return new Mail.Attachment(
                    number,
                    part.getFileName() == null ? "" : MimeUtility.decodeText(part.getFileName()),
                    part.getContentType().split(";")[0].strip().toLowerCase(Locale.ROOT),
                    part.getContentID() == null ? "" : part.getContentID().replaceAll("[<>]", ""),
                    !isAttached(part),
                    in.readAllBytes().length);
        }
    }

    private static Charset charset(MimePart part) throws MessagingException {
        try {
            var name = new ContentType(part.getContentType()).getParameter("charset");
            return name == null
                    ? StandardCharsets.UTF_8
                    : Charset.forName(MimeUtility.javaCharset(name));
        } catch (ParseException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
