/**
 * Who looks after a case at present, and which cases are put off until later. It keeps colleagues
 * from doing the same twice; it gives no rights and takes none: whoever may decide about a client
 * may do so whoever is on it. A case is known here by its client's id alone.
 */
package com.vtconnect.registration.casework;
