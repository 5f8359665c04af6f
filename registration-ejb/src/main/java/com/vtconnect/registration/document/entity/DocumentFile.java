package com.vtconnect.registration.document.entity;

/**
 * A PDF to send.
 *
 * @param name of the document, without an ending
 */
public record DocumentFile(String name, byte[] bytes) {

    /** Not its bytes. */
    @Override
    public String toString() {
        return name;
    }
}
