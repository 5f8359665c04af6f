package com.vtconnect.registration.message.entity;

import com.vtconnect.registration.session.entity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * What somebody has begun to write: a reply, or a first message to somebody. Its author alone sees
 * it, on whichever device. The page that saved it last may save it again; any other must have seen
 * what stands in it.
 */
@Entity
@Table(name = "message_draft")
public class Draft {

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    @Column(name = "organization_id")
    private long organizationId;

    @Column(name = "author_client_id")
    private Long authorClientId;

    @Column(name = "author_staff_id")
    private Long authorStaffId;

    @Column(name = "conversation_id")
    private Long conversationId;

    @Column(name = "to_client_id")
    private Long toClientId;

    @Column(name = "to_staff_id")
    private Long toStaffId;

    private String subject = "";
    private String text = "";

    @Column(name = "form_key")
    private byte[] formKey;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Version private int version;

    protected Draft() {}

    private Draft(long organizationId, PersonId author) {
        this.organizationId = organizationId;
        this.authorClientId = author.clientId();
        this.authorStaffId = author.staffMemberId();
    }

    public static Draft reply(long organizationId, PersonId author, long conversationId) {
        var draft = new Draft(organizationId, author);
        draft.conversationId = conversationId;
        return draft;
    }

    public static Draft first(long organizationId, PersonId author, PersonId to) {
        var draft = new Draft(organizationId, author);
        draft.toClientId = to.clientId();
        draft.toStaffId = to.staffMemberId();
        return draft;
    }

    public void write(String subject, String text, byte[] formKey, Instant now) {
        this.subject = subject;
        this.text = text;
        this.formKey = formKey.clone();
        this.savedAt = now;
    }

    /**
     * @param seen the version that the page has shown
     * @throws DraftChanged if another page has saved it since
     */
    public void checkSeen(byte[] byForm, int seen) {
        if (version != seen && !Arrays.equals(formKey, byForm)) {
            throw new DraftChanged(id, version);
        }
    }

    public boolean isOf(PersonId person) {
        return Long.valueOf(person.id()).equals(person.isClient() ? authorClientId : authorStaffId);
    }

    /** Empty for a reply. */
    public Optional<PersonId> to() {
        if (conversationId != null) {
            return Optional.empty();
        }
        return Optional.of(
                toClientId == null
                        ? PersonId.practitioner(toStaffId)
                        : PersonId.client(toClientId));
    }

    /** Empty for a first message. */
    public Optional<Long> conversationId() {
        return Optional.ofNullable(conversationId);
    }

    public long organizationId() {
        return organizationId;
    }

    public long id() {
        return id;
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    public int version() {
        return version;
    }
}
