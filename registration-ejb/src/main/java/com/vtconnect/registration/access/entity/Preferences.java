package com.vtconnect.registration.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What people with an account have settled for themselves. */
@Embeddable
public class Preferences {

    @Column(name = "language_chosen")
    private boolean languageChosen;

    @Column(name = "message_notifications")
    private boolean messageNotifications = true;

    /** Whether the language is their own choice, and not only that of the pages they used. */
    public boolean isLanguageChosen() {
        return languageChosen;
    }

    public void languageIsChosen() {
        languageChosen = true;
    }

    public boolean wantsMessageNotifications() {
        return messageNotifications;
    }

    public void notifyOfMessages(boolean notify) {
        messageNotifications = notify;
    }
}
