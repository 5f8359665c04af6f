package com.vtconnect.registration.system;

/** The same calls where portal and office have each their own copy of the rules. */
@OnMicro
class CareCallOnMicroIT extends CareCallIT {}
