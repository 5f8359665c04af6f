package com.vtconnect.registration.rights;

import static com.vtconnect.registration.rights.Rule.AUTHOR;
import static com.vtconnect.registration.rights.Rule.CORRESPONDENTS;
import static com.vtconnect.registration.rights.Rule.SIGNED_IN;
import static com.vtconnect.registration.rights.Rule.STAFF;
import static com.vtconnect.registration.rights.Rule.THE_TWO;
import static com.vtconnect.registration.rights.Thing.CLIENT;
import static com.vtconnect.registration.rights.Thing.COLLEAGUE;
import static com.vtconnect.registration.rights.Thing.CONVERSATION;
import static com.vtconnect.registration.rights.Thing.DRAFT;
import static com.vtconnect.registration.rights.Thing.NOTHING;

import com.vtconnect.registration.message.boundary.Correspondence;
import com.vtconnect.registration.message.boundary.MessageDrafts;
import com.vtconnect.registration.message.boundary.MessageListQuery;
import com.vtconnect.registration.message.boundary.MessageListQuery.Tab;
import com.vtconnect.registration.message.boundary.MessageLists;
import com.vtconnect.registration.message.boundary.MessageWriting;
import com.vtconnect.registration.message.boundary.WriteMessage;
import com.vtconnect.registration.session.entity.PersonId;
import java.util.UUID;

/** To whom a client may write depends on the pair; {@code WritingRuleIT} is about that. */
final class MessagePart {

    private MessagePart() {}

    static void fill(RightsTable table) {
        table.of(MessageLists.class)
                .reads(
                        "page",
                        SIGNED_IN,
                        NOTHING,
                        (bean, on) -> bean.page(new MessageListQuery(Tab.INBOX, null, 0, 100)))
                .reads("counts", SIGNED_IN, NOTHING, (bean, on) -> bean.counts());
        table.of(MessageWriting.class)
                .reads("recipients", SIGNED_IN, NOTHING, (bean, on) -> bean.recipients(null))
                .reads(
                        "addressee",
                        CORRESPONDENTS,
                        CLIENT,
                        (bean, on) -> bean.addressee(PersonId.client(on.id())))
                .reads(
                        "addressee",
                        STAFF,
                        COLLEAGUE,
                        (bean, on) -> bean.addressee(PersonId.practitioner(on.id())))
                .does(
                        "send",
                        CORRESPONDENTS,
                        CLIENT,
                        (bean, on) -> bean.send(first(PersonId.client(on.id()))))
                .does(
                        "send",
                        STAFF,
                        COLLEAGUE,
                        (bean, on) -> bean.send(first(PersonId.practitioner(on.id()))))
                .does("send", THE_TWO, CONVERSATION, (bean, on) -> bean.send(reply(on.id())));
        table.of(MessageDrafts.class)
                .reads("get", AUTHOR, DRAFT, (bean, on) -> bean.get(on.id()))
                .does("discard", AUTHOR, DRAFT, (bean, on) -> bean.discard(on.id()))
                .does(
                        "save",
                        CORRESPONDENTS,
                        CLIENT,
                        (bean, on) -> bean.save(first(PersonId.client(on.id()))))
                .does("save", THE_TWO, CONVERSATION, (bean, on) -> bean.save(reply(on.id())));
        table.of(Correspondence.class)
                .reads("read", THE_TWO, CONVERSATION, (bean, on) -> bean.read(on.id(), null))
                .does("archive", THE_TWO, CONVERSATION, (bean, on) -> bean.archive(on.id(), 1))
                .does("unarchive", THE_TWO, CONVERSATION, (bean, on) -> bean.unarchive(on.id()))
                .does("markUnread", THE_TWO, CONVERSATION, (bean, on) -> bean.markUnread(on.id()))
                .does("delete", THE_TWO, CONVERSATION, (bean, on) -> bean.delete(on.id(), 1));
    }

    static WriteMessage first(PersonId to) {
        return new WriteMessage(null, to, "Hello", "How are you?", form(), null, 0);
    }

    private static WriteMessage reply(long conversation) {
        return new WriteMessage(conversation, null, null, "Fine", form(), null, 0);
    }

    private static String form() {
        return UUID.randomUUID().toString();
    }
}
