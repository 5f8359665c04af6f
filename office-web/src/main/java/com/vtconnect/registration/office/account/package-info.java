/** What staff settle about their own account. */
package com.vtconnect.registration.office.account;
