package com.vtconnect.registration.document.entity;

/**
 * The version of a document that clients are to sign now.
 *
 * @param size in bytes
 * @param hash SHA-256, in hexadecimal
 */
public record RequiredDocument(long id, long versionId, String name, long size, String hash) {}
