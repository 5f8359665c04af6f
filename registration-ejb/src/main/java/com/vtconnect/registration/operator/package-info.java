/**
 * Platform operators: people of IT outside all organizations, with accounts, sign-ins and sessions
 * apart from everybody else's. They make organizations with their first administrator, close and
 * reopen them, and see how the platform is and how many there are of what, but nobody's record.
 * Beside them, what every server does for the platform: it says that it runs, and keeps house.
 */
package com.vtconnect.registration.operator;
