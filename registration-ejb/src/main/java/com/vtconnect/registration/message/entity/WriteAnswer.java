package com.vtconnect.registration.message.entity;

/** Whether somebody may write to somebody; if not, why. */
public enum WriteAnswer {
    YES,
    /** Nothing connects the two any longer: no association, no department, no role. */
    NOT_CONNECTED,
    /** The colleague or practitioner no longer works there. */
    STAFF_LEFT,
    /** The client is inactive. */
    CLIENT_LEFT,
    /** The practice has declined to take the client in. */
    CLIENT_DECLINED,
    /** The client has not confirmed the e-mail address: nobody knows yet who would read it. */
    CLIENT_UNCONFIRMED;

    public boolean isYes() {
        return this == YES;
    }
}
