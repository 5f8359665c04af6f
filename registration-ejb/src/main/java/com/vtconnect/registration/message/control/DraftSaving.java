package com.vtconnect.registration.message.control;

import static com.vtconnect.registration.message.entity.PrivateMessage.MAX_SUBJECT;
import static com.vtconnect.registration.message.entity.PrivateMessage.MAX_TEXT;
import static com.vtconnect.registration.value.entity.Problem.Reason.TOO_LONG;

import com.vtconnect.registration.access.control.AttemptLimits;
import com.vtconnect.registration.access.control.Limit;
import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.message.boundary.WriteMessage;
import com.vtconnect.registration.message.entity.Draft;
import com.vtconnect.registration.message.entity.WriteAnswer;
import com.vtconnect.registration.value.entity.InputCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Keeps what is being typed, and forgets it once it is sent. */
@ApplicationScoped
public class DraftSaving {

    @Inject Drafts drafts;
    @Inject Conversations conversations;
    @Inject Parties parties;
    @Inject WritingRule rule;
    @Inject AttemptLimits limits;
    @Inject Clock clock;

    /** Says whether there was anything to keep. */
    public boolean save(Party me, WriteMessage written) {
        var check = new InputCheck();
        var subject = draftText(check, "subject", written.subject(), MAX_SUBJECT);
        var text = draftText(check, "text", written.text(), MAX_TEXT);
        check.throwIfInvalid();
        var formKey = Secrets.hash(written.form());
        conversations.lockForm(formKey);
        if (!conversations.sentFrom(parties.organizationId(), formKey).isEmpty()) {
            // What is saved by itself may come in after what it grew into was sent.
            return false;
        }
        if (written.conversationId() != null) {
            // Of two devices that begin an answer the second waits, and finds the draft.
            conversations.getForChange(parties.organizationId(), me.id(), written.conversationId());
        }
        var known = find(me, written, formKey);
        if (known.isEmpty() && subject.isBlank() && text.isBlank()) {
            return false;
        }
        known.ifPresent(draft -> draft.checkSeen(formKey, written.draftVersion()));
        var draft = known.orElseGet(() -> begin(me, written));
        draft.write(subject, text, formKey, clock.instant());
        drafts.add(draft);
        return true;
    }

    /**
     * After it was sent.
     *
     * @throws com.vtconnect.registration.message.entity.DraftChanged if another page has saved it
     *     since this one was opened
     */
    public void forget(Party me, WriteMessage written, byte[] formKey) {
        find(me, written, formKey)
                .ifPresent(
                        draft -> {
                            draft.checkSeen(formKey, written.draftVersion());
                            drafts.remove(draft);
                        });
    }

    /** Of a page that was opened without one it may have become one since. */
    private Optional<Draft> find(Party me, WriteMessage written, byte[] formKey) {
        var organizationId = parties.organizationId();
        if (written.conversationId() != null) {
            return drafts.findReply(organizationId, me.id(), written.conversationId());
        }
        return Optional.ofNullable(written.draftId())
                .flatMap(id -> drafts.find(organizationId, me.id(), id))
                .or(() -> drafts.findOfForm(organizationId, me.id(), formKey));
    }

    private Draft begin(Party me, WriteMessage written) {
        limits.countHere(Limit.MESSAGE_DRAFT, me.id());
        if (written.conversationId() != null) {
            return Draft.reply(parties.organizationId(), me.id(), written.conversationId());
        }
        var to = parties.get(parties.organizationId(), written.to());
        if (rule.mayWrite(me, to) == WriteAnswer.NOT_CONNECTED) {
            throw new NotFound("Nobody to write to");
        }
        return Draft.first(parties.organizationId(), me.id(), to.id());
    }

    /** As it was typed: whether it can be sent is asked when it is. */
    private static String draftText(InputCheck check, String field, String typed, int max) {
        // PostgreSQL's text takes no null character.
        var text = typed == null ? "" : typed.replace("\0", "").replace("\r\n", "\n");
        if (text.length() > max) {
            check.reject(field, TOO_LONG);
        }
        return text;
    }
}
