/**
 * Mailed secrets: the link and the short code that prove somebody reads the mail of an address.
 * Bound to a purpose, an account and that address; looking at one changes nothing, since mail
 * scanners look too.
 */
package com.vtconnect.registration.confirmation;
