/**
 * Private messages between two people of one practice: colleagues, or a client and those who look
 * after them. Decides who may write to whom, anew at each message; keeps what was written, and how
 * each of the two has it before them. Nobody else reads it, and no e-mail carries a word of it.
 */
package com.vtconnect.registration.message;
