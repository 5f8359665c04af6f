package com.vtconnect.registration.office.client;

/** What is decided about a client in a dialog; the prefix of its words. */
public enum DecisionKind {
    ASSIGN,
    APPROVE,
    DECLINE,
    ASSOCIATE,
    END,
    INACTIVATE;

    boolean asksReason() {
        return this == DECLINE || this == END || this == INACTIVATE;
    }

    /** The client is told a moment later, so a wrong click can be taken back. */
    boolean isUndone() {
        return this != END && this != INACTIVATE;
    }
}
