package com.vtconnect.registration.document.entity;

import java.time.Instant;

/**
 * A signature as it is shown.
 *
 * @param clientId of a record that may be gone
 * @param clientName as the record said then; likewise the e-mail address
 * @param number of the version that was signed
 * @param documentName as it was called then
 * @param signerName as it was typed
 * @param hash SHA-256 of what was signed, in hexadecimal
 * @param confirmation null if it was signed by somebody signed in
 */
public record SignatureRow(
        long id,
        long clientId,
        String clientName,
        String clientEmail,
        String documentName,
        int number,
        String signerName,
        Instant signedAt,
        String network,
        String browser,
        String hash,
        OwnerConfirmation confirmation) {}
