/**
 * The documents of a practice: PDFs that its Organizational Administrators upload, with a name for
 * clients. Decides what is taken as one, keeps every version as it was, and says which are offered
 * now. Who among the clients gets them is the business of the component of clients.
 */
package com.vtconnect.registration.document;
