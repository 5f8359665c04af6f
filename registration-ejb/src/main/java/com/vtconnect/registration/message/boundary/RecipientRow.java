package com.vtconnect.registration.message.boundary;

import com.vtconnect.registration.session.entity.PersonId;

/**
 * Somebody who can be written to.
 *
 * @param email tells namesakes apart; null if a client asks, whom it does not concern
 */
public record RecipientRow(PersonId id, String name, String email) {}
