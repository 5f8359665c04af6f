package com.vtconnect.registration.notification.entity;

/** The mails there are. The name in lower case is the prefix of its words in the bundle. */
public enum MailKind {
    CONFIRMATION,
    REMINDER,
    GETTING_STARTED,
    NEW_CLIENT,
    ASSIGN_PRACTITIONER,
    AWAITING_APPROVAL,
    HANDED_OVER,
    APPROVED,
    DECLINED,
    ASSIGNED,
    ALREADY_REGISTERED,
    ACCOUNT_CLOSED,
    ACCOUNT_JOINED,
    SET_UP_ACCOUNT,
    OPERATOR_ACCOUNT,
    RESET_PASSWORD,
    PASSWORD_CHANGED,
    NEW_MESSAGE,
    ADDRESS_CHANGE,
    ADDRESS_CHANGE_ASKED,
    ADDRESS_CHANGED,
    ADDRESS_IN_USE,
    SECOND_STEP_ON,
    SECOND_STEP_OFF,
    SECOND_STEP_RESET,
    RECOVERY_CODE_USED,
    CLOSING_ASKED,
    INVITATION
}
