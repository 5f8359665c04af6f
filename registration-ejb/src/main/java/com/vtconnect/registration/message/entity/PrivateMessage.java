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

/** One message. The database refuses to change or delete it. */
@Entity
@Table(name = "private_message")
public class PrivateMessage {

    /** In characters (UTF-16 units). */
    public static final int MAX_SUBJECT = 150;

    public static final int MAX_TEXT = 5_000;

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    @Column(name = "organization_id")
    private long organizationId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "conversation_id")
    private Conversation conversation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "side_id")
    private Side side;

    private int number;
    private String text;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "form_key")
    private byte[] formKey;

    protected PrivateMessage() {}

    PrivateMessage(
            Conversation conversation,
            Side side,
            int number,
            String text,
            byte[] formKey,
            Instant now) {
        this.organizationId = conversation.organizationId();
        this.conversation = conversation;
        this.side = side;
        this.number = number;
        this.text = text;
        this.formKey = formKey.clone();
        this.sentAt = now;
    }

    public Conversation conversation() {
        return conversation;
    }

    public PersonId author() {
        return side.person();
    }

    /** Counted from 1 within the conversation. */
    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
