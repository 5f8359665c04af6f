package com.vtconnect.registration.system.page;

import com.vtconnect.registration.system.Visitor;

/** All that staff know about one client. */
public final class ClientRecordPage extends OfficePage {

    ClientRecordPage(Visitor visitor) {
        super(visitor);
        arrived("History");
    }
}
