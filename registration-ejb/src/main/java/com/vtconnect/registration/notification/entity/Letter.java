package com.vtconnect.registration.notification.entity;

/** The words of a mail, ready to send. */
public record Letter(MailKind kind, String subject, String plainText, String html) {}
