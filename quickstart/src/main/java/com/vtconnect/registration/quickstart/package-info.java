/**
 * The whole system on one machine, from nothing but a JDK: what {@code ./mvnw -Prun} starts and
 * what the system tests drive. It knows the applications by their archives and addresses alone, and
 * is never part of a deployment.
 */
package com.vtconnect.registration.quickstart;
