package com.vtconnect.registration.office.message;

import com.vtconnect.registration.message.boundary.ConversationDetails;
import com.vtconnect.registration.message.boundary.Correspondence;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.RequestedId;
import com.vtconnect.registration.office.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

@Named("messageRead")
@ViewScoped
public class ReadPage implements Serializable {

    @Inject Correspondence correspondence;
    @Inject Sending sending;
    @Inject Office office;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private ConversationDetails details;
    private MessageForm form;

    @PostConstruct
    void open() {
        details = correspondence.read(RequestedId.of(request, "id"), before());
        form = details.draft() == null ? new MessageForm() : new MessageForm(details.draft());
    }

    private Integer before() {
        var typed = request.getParameter("before");
        return typed != null && typed.matches("\\d{1,9}") ? Integer.valueOf(typed) : null;
    }

    public void send() {
        sending.send(form, form.reply(details.id()));
    }

    public void keep() {
        sending.keep(form, form.reply(details.id()));
    }

    public void discard() {
        sending.discard(form);
    }

    public void archive() {
        var isArchived = correspondence.archive(details.id(), details.through());
        office.goTo(
                isArchived
                        ? "message/list?told=archived"
                        : "message/read?id=" + details.id() + "&told=more");
    }

    public void unarchive() {
        correspondence.unarchive(details.id());
        office.goTo("message/read?id=" + details.id() + "&told=unarchived");
    }

    public void markUnread() {
        correspondence.markUnread(details.id());
        office.goTo("message/list?told=unread");
    }

    public void delete() {
        correspondence.delete(details.id(), details.through());
        office.goTo("message/list?told=deleted");
    }

    /** Why there is no answering; null if there is. */
    public String getMayNot() {
        var answer = details.other().answer();
        return answer.isYes()
                ? null
                : words.text("message.may-not." + answer, details.other().name());
    }

    public ConversationDetails getDetails() {
        return details;
    }

    public MessageForm getForm() {
        return form;
    }

    /** The messages before the oldest shown. */
    public String getEarlier() {
        return office.link(
                "message/read?id="
                        + details.id()
                        + "&before="
                        + details.messages().get(0).number());
    }

    /** Key of what has just happened, null if nothing has. */
    public String getTold() {
        return office.told("sent", "more", "unarchived");
    }
}
