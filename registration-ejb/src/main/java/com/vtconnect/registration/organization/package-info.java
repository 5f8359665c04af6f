/**
 * The practice: its portal address, its texts and logo, its departments, and whether it approves
 * clients by hand. Every other component's rows belong to one organization and are asked for only
 * together with it.
 */
package com.vtconnect.registration.organization;
