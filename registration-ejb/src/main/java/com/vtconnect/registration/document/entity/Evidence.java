package com.vtconnect.registration.document.entity;

/** A signature together with the exact document that was signed. */
public record Evidence(SignatureRow signature, DocumentFile file) {}
