/**
 * The pages as a person sees them: what is on them by role and visible name, and what can be done
 * there. Each page object checks on arrival that it is where it claims to be, and has axe-core look
 * at it.
 */
package com.vtconnect.registration.system.page;
