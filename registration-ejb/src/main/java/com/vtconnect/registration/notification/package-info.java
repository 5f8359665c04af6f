/**
 * Who hears of what by e-mail, and the outbox that gets it there: written in the transaction of
 * what it tells of, sent by whichever node claims it, tried again for two days, given up visibly.
 */
package com.vtconnect.registration.notification;
