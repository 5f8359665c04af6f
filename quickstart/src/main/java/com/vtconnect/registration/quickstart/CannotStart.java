package com.vtconnect.registration.quickstart;

/** Its message is one sentence for the person at the terminal: what is wrong and what to do. */
public class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
