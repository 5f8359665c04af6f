/** The pages of platform operators. */
package com.vtconnect.registration.office.operator;
