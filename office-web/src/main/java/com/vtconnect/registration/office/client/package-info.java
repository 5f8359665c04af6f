/** The lists of clients, the queues and the record of one client. */
package com.vtconnect.registration.office.client;
