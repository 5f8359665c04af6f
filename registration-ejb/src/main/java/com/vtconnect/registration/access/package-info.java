/**
 * Who is calling, and what they may do: the roles and their permissions, sign-in sessions,
 * passwords, and the limits on how often something may be tried. What a permission means for one
 * object (own department, own client) the components decide.
 */
package com.vtconnect.registration.access;
