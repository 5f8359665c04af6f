/**
 * Invitations that a practice mails to people who are not its clients yet. Decides who is mailed
 * and who is left out, how many a day, and what staff may learn of what became of it: whether
 * somebody has registered is told only to those who may see that client.
 */
package com.vtconnect.registration.invitation;
