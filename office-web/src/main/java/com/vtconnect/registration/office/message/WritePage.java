package com.vtconnect.registration.office.message;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.message.boundary.Addressee;
import com.vtconnect.registration.message.boundary.MessageDrafts;
import com.vtconnect.registration.message.boundary.MessageWriting;
import com.vtconnect.registration.message.boundary.RecipientRow;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.session.entity.PersonId;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;

/** A first message: to whom, then what; or a draft of one. */
@Named("messageWrite")
@ViewScoped
public class WritePage implements Serializable {

    @Inject MessageWriting messageWriting;
    @Inject MessageDrafts messageDrafts;
    @Inject Sending sending;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private MessageForm form = new MessageForm();
    private Addressee to;
    private List<RecipientRow> recipients;

    @PostConstruct
    void open() {
        var draft = request.getParameter("draft");
        if (draft != null) {
            openDraft(draft);
        } else if (request.getParameter("to") != null) {
            to =
                    PersonId.parse(request.getParameter("to"))
                            .map(messageWriting::addressee)
                            .orElseThrow(() -> new NotFound("Nobody to write to"));
        } else {
            recipients = messageWriting.recipients(getSearch());
        }
    }

    private void openDraft(String typed) {
        if (!typed.matches("\\d{1,18}")) {
            throw new NotFound("No such draft");
        }
        var draft = messageDrafts.get(Long.parseLong(typed));
        if (draft.to() == null) {
            throw new NotFound("A reply stands below its conversation");
        }
        to = draft.to();
        form = new MessageForm(draft);
    }

    public void send() {
        sending.send(form, form.first(to.id()));
    }

    public void keep() {
        sending.keep(form, form.first(to.id()));
    }

    public void discard() {
        sending.discard(form);
    }

    /** Why one may not write to this person; null if one may. */
    public String getMayNot() {
        return to.answer().isYes() ? null : words.text("message.may-not." + to.answer(), to.name());
    }

    /** Null until somebody is chosen. */
    public Addressee getTo() {
        return to;
    }

    public List<RecipientRow> getRecipients() {
        return recipients;
    }

    public String getSearch() {
        var search = request.getParameter("search");
        return search == null ? "" : search.strip();
    }

    public MessageForm getForm() {
        return form;
    }
}
