package com.vtconnect.registration.system.page;

import com.vtconnect.registration.system.Visitor;

/** Confirmed, and signed in. */
public final class ConfirmedPage extends Screen {

    ConfirmedPage(Visitor visitor) {
        super(visitor);
        says("Your e-mail is confirmed");
        pressable("Sign out").waitFor();
        examined();
    }
}
