package com.vtconnect.registration.document.boundary;

import java.util.Set;

/**
 * What a client sends to sign what is required.
 *
 * @param name the typed full name
 * @param agreed to sign electronically
 * @param shown ids of the versions that the page has shown
 */
public record SignDocuments(String name, boolean agreed, Set<Long> shown) {

    /** From pages on which nothing is to be signed. */
    public static final SignDocuments NONE = new SignDocuments(null, false, Set.of());
}
