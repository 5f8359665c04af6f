/**
 * Accounts of clients and staff alike: the page that a mailed link opens, signing in and out,
 * forgotten passwords, what people change of their own account, and the one-time set-up of the
 * first organization.
 */
package com.vtconnect.registration.account;
