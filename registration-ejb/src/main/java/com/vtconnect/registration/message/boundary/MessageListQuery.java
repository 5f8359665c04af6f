package com.vtconnect.registration.message.boundary;

import com.vtconnect.registration.value.entity.SearchText;

/**
 * What a list of messages shows.
 *
 * @param search part of a name, a subject or a text, null or empty for all; 100 characters count
 * @param first rows to leave out
 * @param size rows to give, 100 at most
 */
public record MessageListQuery(Tab tab, String search, int first, int size) {

    public enum Tab {
        /** With something received and not put away, the latest received first. */
        INBOX,
        /** With something written, the latest written first. */
        SENT,
        /** Begun and not sent. */
        DRAFTS,
        /** Put away until another message comes. */
        ARCHIVED
    }

    public boolean isSearch() {
        return !SearchText.isEmpty(search);
    }
}
