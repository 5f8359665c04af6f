package com.vtconnect.registration.portal;

import com.vtconnect.registration.message.boundary.MessageListQuery;
import com.vtconnect.registration.message.boundary.MessageListQuery.Tab;
import com.vtconnect.registration.message.boundary.MessageLists;
import com.vtconnect.registration.message.boundary.MessageRow;
import com.vtconnect.registration.message.boundary.MessageRows;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The signed-in client's messages: what the address asks for, what is no use there left out. */
@Named
@RequestScoped
public class MessagesPage {

    private static final int SIZE = 20;
    private static final Set<String> TOLD =
            Set.of("archived", "deleted", "unread", "draft", "discarded");

    @Inject MessageLists messageLists;
    @Inject Mailbox mailbox;
    @Inject Portal portal;
    @Inject HttpServletRequest request;

    private Tab tab;
    private String search;
    private int first;
    private MessageRows rows;

    @PostConstruct
    void open() {
        tab =
                Arrays.stream(Tab.values())
                        .filter(each -> each.name().equalsIgnoreCase(request.getParameter("tab")))
                        .findFirst()
                        .orElse(Tab.INBOX);
        search = request.getParameter("search") == null ? "" : request.getParameter("search");
        var typed = request.getParameter("first");
        first =
                typed != null && typed.matches("\\d{1,7}")
                        ? Integer.parseInt(typed) / SIZE * SIZE
                        : 0;
        rows = messageLists.page(new MessageListQuery(tab, search, first, SIZE));
    }

    public MessageRows getRows() {
        return rows;
    }

    public Tab[] getTabs() {
        return Tab.values();
    }

    public Tab getTab() {
        return tab;
    }

    /** A tab as addresses and words name it. */
    public String word(Tab tab) {
        return tab.name().toLowerCase(Locale.ROOT);
    }

    public String getSearch() {
        return search;
    }

    public int count(Tab tab) {
        return switch (tab) {
            case INBOX -> mailbox.getUnread();
            case DRAFTS -> mailbox.getDrafts();
            default -> 0;
        };
    }

    /** Where one goes on: an answer that was begun stands below its conversation. */
    public String link(MessageRow row) {
        return row.conversationId() == null
                ? portal.link("messages/write") + "?draft=" + row.id()
                : portal.link("messages/read") + "?id=" + row.conversationId();
    }

    /** Null on the first page. */
    public String getNewer() {
        return first == 0 ? null : page(first - SIZE);
    }

    /** Null on the last page. */
    public String getOlder() {
        return first + SIZE < rows.total() ? page(first + SIZE) : null;
    }

    private String page(int from) {
        return portal.link("messages")
                + "?tab="
                + word(tab)
                + "&search="
                + URLEncoder.encode(search, StandardCharsets.UTF_8)
                + "&first="
                + from;
    }

    /** Key of what has just happened, null if nothing has. */
    public String getTold() {
        var told = request.getParameter("told");
        return told != null && TOLD.contains(told) ? told : null;
    }
}
