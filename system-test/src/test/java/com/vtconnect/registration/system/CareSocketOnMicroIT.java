package com.vtconnect.registration.system;

/** On the two WARs, which share nothing but the database. */
@OnMicro
class CareSocketOnMicroIT extends CareSockets {}
