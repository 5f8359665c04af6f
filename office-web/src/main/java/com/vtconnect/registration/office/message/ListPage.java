package com.vtconnect.registration.office.message;

import com.vtconnect.registration.message.boundary.MessageListQuery.Tab;
import com.vtconnect.registration.message.boundary.MessageLists;
import com.vtconnect.registration.message.boundary.MessageRow;
import com.vtconnect.registration.office.Office;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

@Named("messageList")
@ViewScoped
public class ListPage implements Serializable {

    @Inject MessageLists messageLists;
    @Inject Mailbox mailbox;
    @Inject Office office;
    @Inject HttpServletRequest request;

    private ListState state;
    private MessageRows rows;

    @PostConstruct
    void open() {
        state = ListState.of(request);
        rows = new MessageRows(messageLists, state);
    }

    public ListState getState() {
        return state;
    }

    public MessageRows getRows() {
        return rows;
    }

    public Tab[] getTabs() {
        return Tab.values();
    }

    /** What a tab counts: what is unread, what is begun; null where there is nothing to say. */
    public Integer count(Tab tab) {
        var count =
                switch (tab) {
                    case INBOX -> mailbox.getUnread();
                    case DRAFTS -> mailbox.getDrafts();
                    default -> 0;
                };
        return count == 0 ? null : count;
    }

    /** Where one goes on: an answer that was begun stands below its conversation. */
    public String link(MessageRow row) {
        return row.conversationId() == null
                ? office.link("message/write?draft=" + row.id())
                : office.link("message/read?id=" + row.conversationId());
    }

    /** Key of what has just happened, null if nothing has. */
    public String getTold() {
        return office.told("archived", "deleted", "unread", "draft", "discarded");
    }
}
