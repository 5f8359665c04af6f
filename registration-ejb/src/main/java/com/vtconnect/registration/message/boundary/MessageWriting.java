package com.vtconnect.registration.message.boundary;

import static com.vtconnect.registration.access.control.Limit.MESSAGE_BY_CLIENT;
import static com.vtconnect.registration.access.control.Limit.MESSAGE_BY_STAFF;
import static com.vtconnect.registration.message.entity.PrivateMessage.MAX_SUBJECT;
import static com.vtconnect.registration.message.entity.PrivateMessage.MAX_TEXT;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.AttemptLimits;
import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.message.control.Conversations;
import com.vtconnect.registration.message.control.DraftSaving;
import com.vtconnect.registration.message.control.MessageAudit;
import com.vtconnect.registration.message.control.MessageNotices;
import com.vtconnect.registration.message.control.Parties;
import com.vtconnect.registration.message.control.Party;
import com.vtconnect.registration.message.control.RecipientSearch;
import com.vtconnect.registration.message.control.WritingRule;
import com.vtconnect.registration.message.entity.Conversation;
import com.vtconnect.registration.message.entity.DraftChanged;
import com.vtconnect.registration.message.entity.MayNotWrite;
import com.vtconnect.registration.message.entity.WriteAnswer;
import com.vtconnect.registration.session.entity.PersonId;
import com.vtconnect.registration.value.entity.InputCheck;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Writes to somebody, or answers. Who may is asked anew each time. */
@Stateless
public class MessageWriting {

    @Inject Conversations conversations;
    @Inject DraftSaving drafts;
    @Inject Parties parties;
    @Inject WritingRule rule;
    @Inject RecipientSearch search;
    @Inject MessageNotices notices;
    @Inject AttemptLimits limits;
    @Inject MessageAudit audit;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;

    /**
     * Whom the caller may write to, by last name: staff {@link RecipientSearch#MOST} at most, a
     * client all, the own practitioners first.
     *
     * @param name part of a name, null or empty for all
     */
    @Allowed(Permission.SIGNED_IN)
    public List<RecipientRow> recipients(String name) {
        return currentCaller.get() instanceof Caller.Client client
                ? search.find(client, name)
                : search.find(currentCaller.staff(), name);
    }

    /**
     * Somebody whom the caller may write to, or could if something about the person changed.
     *
     * @throws NotFound if nothing connects the two
     */
    @Allowed(Permission.SIGNED_IN)
    public Addressee addressee(PersonId id) {
        var to = parties.get(parties.organizationId(), id);
        var answer = rule.mayWrite(parties.me(), to);
        if (answer == WriteAnswer.NOT_CONNECTED) {
            throw new NotFound("Nobody to write to");
        }
        return new Addressee(to.id(), to.name().full(), answer);
    }

    /**
     * Sends it, tells the recipient, and forgets the draft; gives the conversation.
     *
     * @throws MayNotWrite if the two no longer may
     * @throws DraftChanged if another page has saved the draft since this one was opened
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts after very many
     * @throws com.vtconnect.registration.value.entity.InvalidInput with every field that is wrong
     */
    @Allowed(Permission.SIGNED_IN)
    public long send(WriteMessage written) {
        var me = parties.me();
        var check = new InputCheck();
        var subject =
                written.conversationId() == null
                        ? check.requiredLine("subject", written.subject(), MAX_SUBJECT)
                        : null;
        var text = check.text("text", written.text(), MAX_TEXT);
        check.throwIfInvalid();
        var formKey = Secrets.hash(written.form());
        conversations.lockForm(formKey);
        var sentBefore =
                conversations.sentFrom(parties.organizationId(), formKey).stream()
                        .filter(one -> one.author().equals(me.id()) && one.text().equals(text))
                        .findFirst();
        if (sentBefore.isPresent()) {
            return sentBefore.get().conversation().id();
        }
        limits.countHere(me.isClient() ? MESSAGE_BY_CLIENT : MESSAGE_BY_STAFF, me.id());
        return written.conversationId() == null
                ? begin(me.id(), written, subject, text, formKey)
                : answer(me.id(), written, text, formKey);
    }

    private long begin(
            PersonId from, WriteMessage written, String subject, String text, byte[] formKey) {
        var organizationId = parties.organizationId();
        var me = parties.hold(organizationId, from);
        var other = parties.hold(organizationId, written.to());
        var answer = rule.mayWrite(me, other);
        if (answer == WriteAnswer.NOT_CONNECTED) {
            throw new NotFound("Nobody to write to");
        }
        check(answer, other);
        drafts.forget(me, written, formKey);
        var conversation =
                new Conversation(organizationId, me.id(), other.id(), subject, clock.instant());
        conversations.add(conversation);
        deliver(conversation, me, other, text, formKey);
        return conversation.id();
    }

    private long answer(PersonId from, WriteMessage written, String text, byte[] formKey) {
        var organizationId = parties.organizationId();
        var me = parties.hold(organizationId, from);
        var conversation =
                conversations.getForChange(organizationId, me.id(), written.conversationId());
        var other = parties.get(organizationId, conversation.otherThan(me.id()).person());
        check(rule.mayReply(me, other), other);
        drafts.forget(me, written, formKey);
        deliver(conversation, me, other, text, formKey);
        return conversation.id();
    }

    private static void check(WriteAnswer answer, Party other) {
        if (!answer.isYes()) {
            throw new MayNotWrite(answer, other.name().full());
        }
    }

    private void deliver(
            Conversation conversation, Party me, Party other, String text, byte[] formKey) {
        conversations.add(conversation.say(me.id(), text, formKey, clock.instant()));
        notices.tell(conversation.organizationId(), conversation.sideOf(other.id()), other);
        audit.between(me, other, AuditAction.MESSAGE_SENT);
    }
}
