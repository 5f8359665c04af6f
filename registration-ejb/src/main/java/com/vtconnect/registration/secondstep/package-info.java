/**
 * The second step of staff and platform operators at sign-in: codes by time from an app (RFC 6238),
 * each taken once, and recovery codes for when the app is out of reach.
 */
package com.vtconnect.registration.secondstep;
