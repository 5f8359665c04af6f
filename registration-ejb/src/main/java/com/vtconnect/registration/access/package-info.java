/**
 * Who is calling, and what they may do: the roles and their permissions, sign-in sessions,
 * passwords, and the limits on how often something may be tried. To which objects a permission
 * reaches, {@code Rights} says.
 */
package com.vtconnect.registration.access;
