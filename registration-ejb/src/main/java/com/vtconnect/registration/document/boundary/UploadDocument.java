package com.vtconnect.registration.document.boundary;

import com.vtconnect.registration.document.entity.DocumentKind;

/**
 * A PDF as somebody uploads it.
 *
 * @param name for clients; null for a new version of a document that has one
 * @param kind what it is for; null for a new version likewise
 * @param content 3 MB at most; null for no file
 * @param form names the page that it is sent from: what is sent twice is taken once
 */
public record UploadDocument(String name, DocumentKind kind, byte[] content, String form) {}
