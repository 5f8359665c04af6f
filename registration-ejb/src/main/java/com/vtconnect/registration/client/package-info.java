/**
 * The people in care: how they register, who decides about them, whom they are associated with, and
 * whether they may connect. {@link com.vtconnect.registration.client.entity.Client} alone changes a
 * client's state.
 */
package com.vtconnect.registration.client;
