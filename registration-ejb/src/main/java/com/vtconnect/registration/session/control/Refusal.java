package com.vtconnect.registration.session.control;

/** A message that is not acted on; the page is told why. */
class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    enum Reason {
        /** It makes no sense, or not at this moment. */
        MALFORMED("malformed"),
        /** The person may not do this, or not any longer. */
        NOT_ALLOWED("not-allowed"),
        /** There is no such room, or it is over. */
        NOT_OPEN("not-open"),
        /** The right to join was used, is too old, or is somebody else's. */
        EXPIRED("expired"),
        FULL("full"),
        /** The practice demands a second step at sign-in, and the person has yet to set it up. */
        SECOND_STEP("second-step");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    private final Reason reason;

    Refusal(Reason reason) {
        super(reason.text(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
