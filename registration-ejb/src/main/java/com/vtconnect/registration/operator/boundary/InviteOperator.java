package com.vtconnect.registration.operator.boundary;

import com.vtconnect.registration.value.entity.Language;

/**
 * Somebody who is to become a platform operator.
 *
 * @param language of the mails to them
 */
public record InviteOperator(String firstName, String lastName, String email, Language language) {}
