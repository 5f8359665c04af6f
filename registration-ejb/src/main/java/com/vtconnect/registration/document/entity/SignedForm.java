package com.vtconnect.registration.document.entity;

import java.util.List;

/**
 * What was signed with a registration form, by whoever filled it in.
 *
 * @param signerName as it was typed, null if nothing was signed
 */
public record SignedForm(String signerName, List<RequiredDocument> documents) {

    public static final SignedForm NONE = new SignedForm(null, List.of());
}
