package com.vtconnect.registration.notification.entity;

/** The mails there are. The name in lower case is the prefix of its words in the bundle. */
public enum MailKind {
    CONFIRMATION,
    REMINDER,
    GETTING_STARTED,
    NEW_CLIENT,
    ASSIGN_PRACTITIONER,
    AWAITING_APPROVAL,
    APPROVED,
    DECLINED,
    ASSIGNED,
    ALREADY_REGISTERED,
    ACCOUNT_CLOSED,
    ACCOUNT_JOINED,
    SET_UP_ACCOUNT,
    RESET_PASSWORD,
    PASSWORD_CHANGED,
    NEW_MESSAGE
}
