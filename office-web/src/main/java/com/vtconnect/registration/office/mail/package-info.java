/** What became of the practice's mails. */
package com.vtconnect.registration.office.mail;
