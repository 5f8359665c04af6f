/**
 * Everything that VTConnect Registration knows and decides. Each package below is a noun of a
 * practice; within it the web modules call {@code boundary}, which calls {@code control} and {@code
 * entity}. A component uses only those before it in this order: value, access, audit, broadcast,
 * organization, notification, confirmation, staff, secondstep, casework, client, roster, account,
 * session, message, datacopy, operator.
 */
package com.vtconnect.registration;
