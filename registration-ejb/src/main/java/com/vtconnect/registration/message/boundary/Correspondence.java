package com.vtconnect.registration.message.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.message.boundary.ConversationDetails.Line;
import com.vtconnect.registration.message.control.Conversations;
import com.vtconnect.registration.message.control.DraftViews;
import com.vtconnect.registration.message.control.Drafts;
import com.vtconnect.registration.message.control.MessageAudit;
import com.vtconnect.registration.message.control.Parties;
import com.vtconnect.registration.message.control.Party;
import com.vtconnect.registration.message.control.WritingRule;
import com.vtconnect.registration.message.entity.Conversation;
import com.vtconnect.registration.message.entity.PrivateMessage;
import com.vtconnect.registration.message.entity.Side;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * A conversation in the hands of one of the two. Whatever is done to it here is done for the own
 * side alone.
 */
@Stateless
public class Correspondence {

    @Inject Conversations conversations;
    @Inject Drafts drafts;
    @Inject DraftViews draftViews;
    @Inject Parties parties;
    @Inject WritingRule rule;
    @Inject MessageAudit audit;

    /**
     * Reads it; what was new is read by that.
     *
     * @param before shows the messages before this number, null for the newest
     * @throws NotFound if it is none of the caller's, or deleted
     */
    @Allowed(Permission.SIGNED_IN)
    public ConversationDetails read(long id, Integer before) {
        var me = parties.me();
        var conversation = conversations.getForChange(parties.organizationId(), me.id(), id);
        var side = conversation.sideOf(me.id());
        if (side.isDeleted()) {
            throw new NotFound("Deleted");
        }
        var other = parties.get(parties.organizationId(), conversation.otherThan(me.id()).person());
        if (side.read()) {
            audit.between(me, other, AuditAction.MESSAGE_READ);
        }
        return details(conversation, side, me, other, before == null ? Integer.MAX_VALUE : before);
    }

    private ConversationDetails details(
            Conversation conversation, Side side, Party me, Party other, int before) {
        var messages = conversations.messages(conversation, side, before);
        return new ConversationDetails(
                conversation.id(),
                conversation.subject(),
                new Addressee(other.id(), other.name().full(), rule.mayReply(me, other)),
                messages.stream().map(one -> line(one, me, other)).toList(),
                conversation.messages(),
                !messages.isEmpty() && messages.get(0).number() > side.deletedThrough() + 1,
                side.isArchived(),
                side.hasReceived(),
                drafts.findReply(parties.organizationId(), me.id(), conversation.id())
                        .map(draftViews::reply)
                        .orElse(null));
    }

    private static Line line(PrivateMessage message, Party me, Party other) {
        var isMine = message.author().equals(me.id());
        return new Line(
                message.number(),
                (isMine ? me : other).name().full(),
                isMine,
                message.sentAt(),
                message.text());
    }

    /**
     * Puts it away until another message comes; says whether it is, since one may have come
     * already.
     *
     * @param through the newest message that was seen
     */
    @Allowed(Permission.SIGNED_IN)
    public boolean archive(long id, int through) {
        var isArchived = mine(id).archive(through);
        audit.own(AuditAction.CONVERSATION_ARCHIVED);
        return isArchived;
    }

    @Allowed(Permission.SIGNED_IN)
    public void unarchive(long id) {
        mine(id).unarchive();
        audit.own(AuditAction.CONVERSATION_UNARCHIVED);
    }

    @Allowed(Permission.SIGNED_IN)
    public void markUnread(long id) {
        mine(id).markUnread();
        audit.own(AuditAction.CONVERSATION_MARKED_UNREAD);
    }

    /**
     * Takes it from the caller's lists; the other keeps it, and so does the record.
     *
     * @param through the newest message that was seen
     */
    @Allowed(Permission.SIGNED_IN)
    public void delete(long id, int through) {
        mine(id).delete(through);
        var organizationId = parties.organizationId();
        drafts.findReply(organizationId, parties.myId(), id).ifPresent(drafts::remove);
        audit.own(AuditAction.CONVERSATION_DELETED);
    }

    private Side mine(long id) {
        var me = parties.myId();
        return conversations.getForChange(parties.organizationId(), me, id).sideOf(me);
    }
}
