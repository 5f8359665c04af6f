package com.vtconnect.registration.portal;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.message.boundary.DraftDetails;
import com.vtconnect.registration.message.boundary.MessageDrafts;
import com.vtconnect.registration.message.boundary.MessageWriting;
import com.vtconnect.registration.message.boundary.WriteMessage;
import com.vtconnect.registration.message.entity.DraftChanged;
import com.vtconnect.registration.message.entity.MayNotWrite;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What a client writes, first message or answer. The page keeps no state: to whom and which draft
 * it is comes with the form.
 */
@Named("writing")
@RequestScoped
public class WritingForm {

    @Inject MessageWriting messageWriting;
    @Inject MessageDrafts messageDrafts;
    @Inject Portal portal;
    @Inject FormToken formToken;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private String draftId;
    private String version;
    private String subject;
    private String text;

    @PostConstruct
    void open() {
        draftId = request.getParameter("draft");
        version = request.getParameter("version");
    }

    /** Goes on with it; what has just been typed counts more. */
    void resume(DraftDetails draft) {
        if (request.getMethod().equals("GET")) {
            draftId = String.valueOf(draft.id());
            version = String.valueOf(draft.version());
            subject = draft.subject();
            text = draft.text();
        }
    }

    public void send() {
        attempt(
                () -> {
                    var id = messageWriting.send(WriteMessage.of(request::getParameter));
                    portal.goTo("messages/read?told=sent&id=" + id);
                });
    }

    public void keep() {
        attempt(
                () -> {
                    messageDrafts.save(WriteMessage.of(request::getParameter));
                    portal.goTo("messages?tab=drafts&told=draft");
                });
    }

    public void discard() {
        attempt(
                () -> {
                    messageDrafts.discard(PageNumber.of(request, "draft"));
                    portal.goTo("messages?tab=drafts&told=discarded");
                });
    }

    private void attempt(Runnable work) {
        if (!formToken.isAccepted()) {
            return;
        }
        try {
            work.run();
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (MayNotWrite no) {
            words.problem(null, "message.may-not." + no.answer(), no.name(), portal.getName());
        } catch (DraftChanged changed) {
            // Whoever presses once more has been told.
            draftId = String.valueOf(changed.id());
            version = String.valueOf(changed.version());
            words.problem(null, "problem.draft-changed");
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    /** Whether it goes on with one. */
    boolean isDraft() {
        return draftId != null && !draftId.isEmpty();
    }

    public String getDraftId() {
        return draftId;
    }

    public String getVersion() {
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
