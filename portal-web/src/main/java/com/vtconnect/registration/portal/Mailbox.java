package com.vtconnect.registration.portal;

import com.vtconnect.registration.message.boundary.MessageCounts;
import com.vtconnect.registration.message.boundary.MessageLists;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What the menu and the lists say of the own messages, asked for once in a request. */
@Named
@RequestScoped
public class Mailbox {

    private static final MessageCounts NOTHING = new MessageCounts(0, 0);

    @Inject MessageLists messageLists;
    @Inject HttpServletRequest request;

    private MessageCounts counts;

    public int getUnread() {
        return counts().unread();
    }

    public int getDrafts() {
        return counts().drafts();
    }

    /** An error page asks for nothing: perhaps there is nobody to answer. */
    private MessageCounts counts() {
        if (counts == null) {
            counts =
                    request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null
                            ? messageLists.counts()
                            : NOTHING;
        }
        return counts;
    }
}
