/**
 * Values that every component speaks of: an e-mail address, a person's name, a language, and what
 * is wrong with an input. Each rejects nonsense when it is made, so that no rule has to ask twice.
 * Beside them, how long lists are read and given to the database, and what a chore is that every
 * server does by itself.
 */
package com.vtconnect.registration.value;
