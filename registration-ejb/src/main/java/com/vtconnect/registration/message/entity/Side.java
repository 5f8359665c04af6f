package com.vtconnect.registration.message.entity;

import com.vtconnect.registration.session.entity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A conversation as one of the two has it. Everything is said by numbers of messages, "as far as
 * this one", so that whatever comes later is new again: an archived conversation returns with the
 * next message, a deleted one too, without what was deleted. Deleting takes nothing from the other.
 */
@Entity
@Table(name = "conversation_side")
public class Side {

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    @Column(name = "organization_id")
    private long organizationId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "conversation_id")
    private Conversation conversation;

    private int place;

    @Column(name = "client_id")
    private Long clientId;

    @Column(name = "staff_member_id")
    private Long staffMemberId;

    @Column(name = "last_received")
    private int lastReceived;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "last_sent")
    private int lastSent;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "read_through")
    private int readThrough;

    @Column(name = "archived_through")
    private int archivedThrough;

    @Column(name = "deleted_through")
    private int deletedThrough;

    private int noticed;

    @Column(name = "noticed_at")
    private Instant noticedAt;

    protected Side() {}

    Side(Conversation conversation, int place, PersonId person) {
        this.organizationId = conversation.organizationId();
        this.conversation = conversation;
        this.place = place;
        this.clientId = person.clientId();
        this.staffMemberId = person.staffMemberId();
    }

    void send(int number, Instant now) {
        lastSent = number;
        sentAt = now;
    }

    void receive(int number, Instant now) {
        lastReceived = number;
        receivedAt = now;
    }

    /** The newest message received is told of by an e-mail. */
    public void notice(Instant now) {
        noticed = lastReceived;
        noticedAt = now;
    }

    /** Says whether there was anything new. */
    public boolean read() {
        var wasUnread = isUnread();
        readThrough = Math.max(readThrough, newest());
        return wasUnread;
    }

    /** The newest message received counts as new again. */
    public void markUnread() {
        readThrough = Math.min(readThrough, lastReceived - 1);
    }

    /**
     * Says whether it is archived now: not if another message has come.
     *
     * @param through the newest message that its reader has seen
     */
    public boolean archive(int through) {
        archivedThrough = Math.min(through, newest());
        return isArchived();
    }

    public void unarchive() {
        archivedThrough = 0;
    }

    /**
     * @param through the newest message that its reader has seen
     */
    public void delete(int through) {
        deletedThrough = Math.max(deletedThrough, Math.min(through, newest()));
    }

    public boolean isUnread() {
        return lastReceived > readThrough && lastReceived > deletedThrough;
    }

    public boolean isArchived() {
        return newest() <= archivedThrough;
    }

    /** Nothing has come or gone since it was deleted. */
    public boolean isDeleted() {
        return newest() <= deletedThrough;
    }

    private int newest() {
        return Math.max(lastReceived, lastSent);
    }

    public boolean hasReceived() {
        return lastReceived > deletedThrough;
    }

    public int deletedThrough() {
        return deletedThrough;
    }

    public PersonId person() {
        return clientId == null ? PersonId.practitioner(staffMemberId) : PersonId.client(clientId);
    }
}
