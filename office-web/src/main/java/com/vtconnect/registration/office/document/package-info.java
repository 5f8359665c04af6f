/** The practice's documents. */
package com.vtconnect.registration.office.document;
