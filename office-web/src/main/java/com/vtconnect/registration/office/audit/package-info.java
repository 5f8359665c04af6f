/** The audit trail, for Organizational Administrators. */
package com.vtconnect.registration.office.audit;
