/** Private messages: lists, reading, writing. */
package com.vtconnect.registration.office.message;
