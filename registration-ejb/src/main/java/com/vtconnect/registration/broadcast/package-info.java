/**
 * What every node must hear at once, told through the database that they share: nothing here is
 * kept, whoever does not listen at that moment has missed it. So a cache is only good while its
 * node listens, and what must not be lost goes through a table.
 */
package com.vtconnect.registration.broadcast;
