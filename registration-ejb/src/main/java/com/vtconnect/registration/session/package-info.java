/**
 * The Care App: a practitioner's room, who waits for it, who may come in, and the record of who was
 * there when. Decides nothing about who may connect (the client does) but asks anew at each step
 * and every other second, so that a right taken away ends a call. Sound and picture never pass
 * here; what the browsers tell each other to find one another does, through the database, since
 * each may hang on another node.
 */
package com.vtconnect.registration.session;
