package com.vtconnect.registration.measure;

/** Sends messages that carry the time of their sending, and counts those that arrive. */
interface Talker {

    /** How many messages are sent each time. */
    int talk();

    /** Where what arrives from now on is counted. */
    void countInto(Delays delays);

    void hangUp();
}
