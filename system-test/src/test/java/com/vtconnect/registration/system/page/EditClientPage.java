package com.vtconnect.registration.system.page;

import com.vtconnect.registration.system.Visitor;

/** Corrects what a record says about a person. */
public final class EditClientPage extends OfficePage {

    EditClientPage(Visitor visitor) {
        super(visitor);
        arrived("Edit");
    }

    public ClientRecordPage save() {
        press("Save");
        page.waitForURL("**/client/record*");
        return new ClientRecordPage(visitor);
    }

    public void saveInVain() {
        press("Save");
        page.locator("#problems").waitFor();
    }
}
