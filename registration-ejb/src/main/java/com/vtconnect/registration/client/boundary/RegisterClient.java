package com.vtconnect.registration.client.boundary;

import com.vtconnect.registration.document.boundary.SignDocuments;
import com.vtconnect.registration.value.entity.Language;
import java.time.LocalDate;

/**
 * The registration form, as it was sent.
 *
 * @param slug of the practice
 * @param formToken the form's hidden token, see {@link
 *     com.vtconnect.registration.access.boundary.FormTokens}
 * @param browserId the random cookie it was bound to
 * @param dateOfBirth null if nothing readable was typed
 * @param practitioner a practitioner's id, {@link #NOT_SURE}, or null/empty for no choice; not
 *     asked for in an individual practice
 * @param agreed whether the terms were agreed to
 * @param signing what the practice requires to be signed
 */
public record RegisterClient(
        String slug,
        String formToken,
        String browserId,
        String firstName,
        String lastName,
        LocalDate dateOfBirth,
        String email,
        String practitioner,
        boolean agreed,
        Language language,
        SignDocuments signing) {

    public static final String NOT_SURE = "not-sure";
}
