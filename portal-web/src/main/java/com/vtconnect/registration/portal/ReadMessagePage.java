package com.vtconnect.registration.portal;

import com.vtconnect.registration.message.boundary.ConversationDetails;
import com.vtconnect.registration.message.boundary.Correspondence;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** A conversation of the signed-in client. */
@Named("messageRead")
@RequestScoped
public class ReadMessagePage {

    private static final Set<String> TOLD = Set.of("sent", "more", "unarchived");

    @Inject Correspondence correspondence;
    @Inject WritingForm writing;
    @Inject FormToken formToken;
    @Inject Portal portal;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private ConversationDetails details;

    public ConversationDetails getDetails() {
        if (details == null) {
            details = correspondence.read(id(), before());
            if (details.draft() != null) {
                writing.resume(details.draft());
            }
        }
        return details;
    }

    private long id() {
        return PageNumber.of(request, "id");
    }

    private Integer before() {
        var typed = request.getParameter("before");
        return typed != null && typed.matches("\\d{1,9}") ? Integer.valueOf(typed) : null;
    }

    public void archive() {
        if (formToken.isAccepted()) {
            var isArchived = correspondence.archive(id(), through());
            portal.goTo(
                    isArchived ? "messages?told=archived" : "messages/read?told=more&id=" + id());
        }
    }

    public void unarchive() {
        if (formToken.isAccepted()) {
            correspondence.unarchive(id());
            portal.goTo("messages/read?told=unarchived&id=" + id());
        }
    }

    public void markUnread() {
        if (formToken.isAccepted()) {
            correspondence.markUnread(id());
            portal.goTo("messages?told=unread");
        }
    }

    public void delete() {
        if (formToken.isAccepted()) {
            correspondence.delete(id(), through());
            portal.goTo("messages?told=deleted");
        }
    }

    /** The newest message that the page has shown. */
    private int through() {
        return (int) Math.min(Integer.MAX_VALUE, PageNumber.of(request, "through"));
    }

    /** Why there is no answering; null if there is. */
    public String getMayNot() {
        var other = getDetails().other();
        return other.answer().isYes()
                ? null
                : words.text("message.may-not." + other.answer(), other.name(), portal.getName());
    }

    /** The messages before the oldest shown. */
    public String getEarlier() {
        return portal.link("messages/read")
                + "?id="
                + id()
                + "&before="
                + getDetails().messages().get(0).number();
    }

    /** Key of what has just happened, null if nothing has. */
    public String getTold() {
        var told = request.getParameter("told");
        return told != null && TOLD.contains(told) ? told : null;
    }
}
