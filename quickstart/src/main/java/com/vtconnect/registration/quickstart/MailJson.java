package com.vtconnect.registration.quickstart;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;

/** Mails in the words of Mailpit's API, so that Mailpit can stand in for this inbox. */
final class MailJson {

    private final JsonBuilderFactory json;

    MailJson(JsonBuilderFactory json) {
        this.json = json;
    }

    String list(Collection<Mail> page, int start, int matching, int total) {
        var messages = json.createArrayBuilder();
        page.forEach(mail -> messages.add(summary(mail)));
        return json.createObjectBuilder()
                .add("total", total)
                .add("unread", total)
                .add("count", page.size())
                .add("messages_count", matching)
                .add("messages_unread", matching)
                .add("start", start)
                .add("tags", json.createArrayBuilder())
                .add("messages", messages)
                .build()
                .toString();
    }

    String whole(Mail mail) {
        var result = common(mail);
        result.add("ReturnPath", mail.returnPath())
                .add("Date", mail.date().toString())
                .add("Text", mail.text())
                .add("HTML", mail.html())
                .add("Inline", attachments(mail, true))
                .add("Attachments", attachments(mail, false));
        return result.build().toString();
    }

    private JsonObjectBuilder summary(Mail mail) {
        return common(mail)
                .add("Read", false)
                .add("Created", mail.created().toString())
                .add("Attachments", mail.attachments().size())
                .add("Snippet", mail.snippet());
    }

    private JsonObjectBuilder common(Mail mail) {
        var result =
                json.createObjectBuilder().add("ID", mail.id()).add("MessageID", mail.messageId());
        if (mail.from() == null) {
            result.add("From", JsonValue.NULL);
        } else {
            result.add("From", address(mail.from()));
        }
        return result.add("To", addresses(mail.to()))
                .add("Cc", addresses(mail.cc()))
                .add("Bcc", addresses(mail.bcc()))
                .add("ReplyTo", addresses(mail.replyTo()))
                .add("Subject", mail.subject())
                .add("Username", "")
                .add("Tags", json.createArrayBuilder())
                .add("Size", mail.size());
    }

    private JsonArrayBuilder addresses(List<Mail.Address> addresses) {
        var result = json.createArrayBuilder();
        addresses.forEach(address -> result.add(address(address)));
        return result;
    }

    private JsonObjectBuilder address(Mail.Address address) {
        return json.createObjectBuilder()
                .add("Name", address.name())
                .add("Address", address.address());
    }

    private JsonArrayBuilder attachments(Mail mail, boolean inline) {
        var result = json.createArrayBuilder();
        mail.attachments().stream()
                .filter(attachment -> attachment.inline() == inline)
                .map(
                        attachment ->
                                json.createObjectBuilder()
                                        .add("PartID", attachment.partId())
                                        .add("FileName", attachment.fileName())
                                        .add("ContentType", attachment.contentType())
                                        .add("ContentID", attachment.contentId())
                                        .add("Size", attachment.size()))
                .forEach(result::add);
        return result;
    }
}
