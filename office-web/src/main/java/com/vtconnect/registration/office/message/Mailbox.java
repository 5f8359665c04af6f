package com.vtconnect.registration.office.message;

import com.vtconnect.registration.message.boundary.MessageCounts;
import com.vtconnect.registration.message.boundary.MessageLists;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the menu and the tabs say of the own messages, asked for once in a request. */
@Named
@RequestScoped
public class Mailbox {

    @Inject MessageLists messageLists;

    private MessageCounts counts;

    public int getUnread() {
        return counts().unread();
    }

    public int getDrafts() {
        return counts().drafts();
    }

    private MessageCounts counts() {
        if (counts == null) {
            counts = messageLists.counts();
        }
        return counts;
    }
}
