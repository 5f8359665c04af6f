/**
 * The people who work at a practice: their roles, departments and licence, and whether they want to
 * hear of new clients. A staff member with an assigned licence is a practitioner and can be chosen
 * at registration.
 */
package com.vtconnect.registration.staff;
