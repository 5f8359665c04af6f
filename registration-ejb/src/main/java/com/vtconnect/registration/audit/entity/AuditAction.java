package com.vtconnect.registration.audit.entity;

/** What the audit trail tells of. */
public enum AuditAction {
    ORGANIZATION_CREATED,
    ORGANIZATION_EDITED,
    ORGANIZATION_CLOSED,
    ORGANIZATION_REOPENED,
    DEPARTMENT_CREATED,
    DEPARTMENT_RENAMED,
    DEPARTMENT_CLOSED,
    DEPARTMENT_REOPENED,
    DOCUMENT_UPLOADED,
    DOCUMENT_REPLACED,
    DOCUMENT_RENAMED,
    DOCUMENT_WITHDRAWN,
    DOCUMENT_OFFERED_AGAIN,
    DOCUMENT_DOWNLOADED,
    DOCUMENTS_SIGNED,
    SIGNATURE_DOWNLOADED,
    STAFF_CREATED,
    STAFF_EDITED,
    STAFF_INACTIVATED,
    STAFF_REACTIVATED,
    STAFF_DELETED,
    LISTING_EDITED,
    CLIENT_CREATED,
    CLIENT_EDITED,
    CLIENT_DELETED,
    CLIENTS_MERGED,
    CLIENT_MERGED_AWAY,
    MERGE_UNDONE,
    CLIENTS_EXPORTED,
    AUDIT_VIEWED,
    AUDIT_EXPORTED,
    CLIENT_IMPORT_STARTED,
    CLIENT_IMPORT_ENDED,
    REGISTERED,
    REGISTERED_AGAIN,
    REGISTRATION_OF_KNOWN_ADDRESS,
    ADDRESS_CORRECTED,
    EMAIL_CONFIRMED,
    REGISTRATION_EXPIRED,
    APPROVED,
    DECLINED,
    DECISION_UNDONE,
    ASSOCIATED,
    ASSOCIATION_ENDED,
    WISH_CHANGED,
    CLOSING_ASKED,
    CLOSING_WITHDRAWN,
    DATA_COPIED,
    CLIENT_CONTACTED,
    CONTACT_UNDONE,
    CASE_CLAIMED,
    CASE_TAKEN_OVER,
    CASE_RELEASED,
    CASE_HANDED_OVER,
    CASE_SNOOZED,
    CASE_WOKEN,
    INACTIVATED,
    REACTIVATED,
    RECORD_VIEWED,
    MAIL_RESENT,
    OPERATOR_CREATED,
    OPERATOR_DEACTIVATED,
    OPERATOR_REACTIVATED,
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT,
    PASSWORD_RESET_ASKED,
    PASSWORD_SET,
    ADDRESS_CHANGE_ASKED,
    ADDRESS_CHANGE_STOPPED,
    ADDRESS_CHANGED,
    PROOF_FAILED,
    SECOND_STEP_ON,
    SECOND_STEP_OFF,
    SECOND_STEP_RESET,
    SECOND_STEP_FAILED,
    RECOVERY_CODE_USED,
    RECOVERY_CODES_MADE,
    SESSIONS_ENDED,
    SETTINGS_EDITED,
    CARE_ROOM_OPENED,
    CARE_SESSION_BEGUN,
    CARE_ROOM_JOINED,
    CARE_ROOM_LEFT,
    CARE_SESSION_ENDED,
    MESSAGE_SENT,
    MESSAGE_READ,
    CONVERSATION_ARCHIVED,
    CONVERSATION_UNARCHIVED,
    CONVERSATION_MARKED_UNREAD,
    CONVERSATION_DELETED;

    /**
     * Whether a client may read its detail, as far as it is about them: names of their
     * practitioners, and what they did themselves. What is not named here is not for clients:
     * reasons and notes were written for colleagues.
     */
    public boolean isDetailForClient(boolean isByThemselves) {
        return switch (this) {
            case APPROVED, ASSOCIATED, WISH_CHANGED -> true;
            case ADDRESS_CHANGE_ASKED,
                    ADDRESS_CHANGED,
                    CLIENT_EDITED,
                    DOCUMENT_DOWNLOADED,
                    DOCUMENTS_SIGNED,
                    SETTINGS_EDITED ->
                    isByThemselves;
            default -> false;
        };
    }

    /** Whether its detail is the number of another client's record. */
    public boolean isAboutTwoClients() {
        return this == CLIENTS_MERGED || this == CLIENT_MERGED_AWAY || this == MERGE_UNDONE;
    }
}
