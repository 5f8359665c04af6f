/**
 * The clients of a practice that come as a file, from another system or a spreadsheet. Decides how
 * a file is read and which of its lines become clients: by the same rule as those put in singly,
 * each line once, whatever happens to the server meanwhile.
 */
package com.vtconnect.registration.roster;
