package com.vtconnect.registration.message.boundary;

/**
 * @param unread conversations of the inbox with something unread
 */
public record MessageCounts(int unread, int drafts) {}
