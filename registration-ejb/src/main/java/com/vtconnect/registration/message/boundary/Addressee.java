package com.vtconnect.registration.message.boundary;

import com.vtconnect.registration.message.entity.WriteAnswer;
import com.vtconnect.registration.session.entity.PersonId;

/**
 * To whom a message goes.
 *
 * @param answer whether it may, as things stand
 */
public record Addressee(PersonId id, String name, WriteAnswer answer) {}
