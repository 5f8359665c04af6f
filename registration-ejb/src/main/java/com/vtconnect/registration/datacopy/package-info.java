/**
 * The copy that clients may take of their data: gathers what every component keeps about a person,
 * all their records included, and writes it for people and for other software. Comes after the
 * components that it asks; what they say stands in beans of type {@link
 * com.vtconnect.registration.client.entity.PersonalData}.
 */
package com.vtconnect.registration.datacopy;
