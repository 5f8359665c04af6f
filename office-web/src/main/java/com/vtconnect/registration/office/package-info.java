/**
 * The Office Portal: what staff see. It decides who is asked to sign in and how things look and
 * read; what may be done, and to whom, the boundaries decide.
 */
package com.vtconnect.registration.office;
