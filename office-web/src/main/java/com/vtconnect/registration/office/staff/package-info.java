/** The staff of the practice and their roles. */
package com.vtconnect.registration.office.staff;
