/**
 * The demo practices of {@code ./mvnw -Prun} and of the system tests: a module of its own, so that
 * no demo account can ever be deployed by accident.
 */
package com.vtconnect.registration.demo;
