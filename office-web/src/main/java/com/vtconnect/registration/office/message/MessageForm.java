package com.vtconnect.registration.office.message;

import com.vtconnect.registration.message.boundary.DraftDetails;
import com.vtconnect.registration.message.boundary.WriteMessage;
import com.vtconnect.registration.message.entity.DraftChanged;
import com.vtconnect.registration.session.entity.PersonId;
import java.io.Serializable;
import java.util.UUID;

/** What is typed, and which draft it goes on with. */
public class MessageForm implements Serializable {

    private final String key = UUID.randomUUID().toString();
    private Long draftId;
    private int version;
    private String subject;
    private String text;

    MessageForm() {}

    MessageForm(DraftDetails draft) {
        draftId = draft.id();
        version = draft.version();
        subject = draft.subject();
        text = draft.text();
    }

    WriteMessage first(PersonId to) {
        return new WriteMessage(null, to, subject, text, key, draftId, version);
    }

    WriteMessage reply(long conversationId) {
        return new WriteMessage(conversationId, null, null, text, key, draftId, version);
    }

    /** Whoever presses once more has been told. */
    void seen(DraftChanged changed) {
        draftId = changed.id();
        version = changed.version();
    }

    /** Names the page that was opened. */
    public String getKey() {
        return key;
    }

    public Long getDraftId() {
        return draftId;
    }

    public int getVersion() {
        return version;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
