package com.vtconnect.registration.value.entity;

/**
 * How a person is called. Any script; the only things refused are those that no name has: control
 * characters, line breaks and the marks that turn the direction of text around.
 */
public record PersonName(String first, String last) {

    /** In characters (UTF-16 units), each part. */
    public static final int MAX_LENGTH = 100;

    public String full() {
        return first + " " + last;
    }

    /** "Casey C.": enough to recognize a client by, and no more, for mails. */
    public String brief() {
        return first + " " + Character.toString(last.codePointAt(0)) + ".";
    }

    @Override
    public String toString() {
        return full();
    }
}
