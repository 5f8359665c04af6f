/** The departments of the practice. */
package com.vtconnect.registration.office.department;
