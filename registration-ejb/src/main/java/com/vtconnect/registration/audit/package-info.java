/**
 * The append-only record of every state change, sign-in and view of a client record: who, what,
 * when, from where. Written in the transaction of what it tells of, so that neither exists without
 * the other.
 */
package com.vtconnect.registration.audit;
