package com.vtconnect.registration.portal;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.message.boundary.Addressee;
import com.vtconnect.registration.message.boundary.MessageDrafts;
import com.vtconnect.registration.message.boundary.MessageWriting;
import com.vtconnect.registration.message.boundary.RecipientRow;
import com.vtconnect.registration.message.entity.WriteAnswer;
import com.vtconnect.registration.session.entity.PersonId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** A first message of the signed-in client: to whom, then what; or a draft of one. */
@Named("messageWrite")
@RequestScoped
public class WriteMessagePage {

    @Inject MessageWriting messageWriting;
    @Inject MessageDrafts messageDrafts;
    @Inject WritingForm writing;
    @Inject Portal portal;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private Addressee to;
    private List<RecipientRow> recipients;

    @PostConstruct
    void open() {
        if (request.getMethod().equals("GET") && request.getParameter("draft") != null) {
            openDraft();
        } else if (request.getParameter("to") != null) {
            to =
                    PersonId.parse(request.getParameter("to"))
                            .map(this::addressee)
                            .orElseThrow(() -> new NotFound("Nobody to write to"));
        } else {
            recipients = messageWriting.recipients(null);
        }
    }

    /** Whoever has been typing keeps it, though not the name of somebody nothing connects with. */
    private Addressee addressee(PersonId id) {
        try {
            return messageWriting.addressee(id);
        } catch (NotFound noLonger) {
            if (!isSent()) {
                throw noLonger;
            }
            return new Addressee(id, words.text("message.to.nobody"), WriteAnswer.NOT_CONNECTED);
        }
    }

    private boolean isSent() {
        return request.getMethod().equals("POST");
    }

    private void openDraft() {
        var draft = messageDrafts.get(PageNumber.of(request, "draft"));
        if (draft.to() == null) {
            throw new NotFound("An answer stands below its conversation");
        }
        to = draft.to();
        writing.resume(draft);
    }

    /** Why one may not write to this person; null if one may. */
    public String getMayNot() {
        return to.answer().isYes()
                ? null
                : words.text("message.may-not." + to.answer(), to.name(), portal.getName());
    }

    /** What was typed is there to be copied, even if it can no longer be sent. */
    public boolean isFormShown() {
        return to.answer().isYes() || isSent() || writing.isDraft();
    }

    /** For somebody nothing connects with a draft is not begun, but gone on with. */
    public boolean isKeepable() {
        return to.answer() != WriteAnswer.NOT_CONNECTED || writing.isDraft();
    }

    /** Null until somebody is chosen. */
    public Addressee getTo() {
        return to;
    }

    public List<RecipientRow> getRecipients() {
        return recipients;
    }
}
