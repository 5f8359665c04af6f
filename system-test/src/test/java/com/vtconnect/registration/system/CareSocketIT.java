package com.vtconnect.registration.system;

/** On the EAR. */
class CareSocketIT extends CareSockets {}
