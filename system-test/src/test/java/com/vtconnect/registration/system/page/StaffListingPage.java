package com.vtconnect.registration.system.page;

import com.microsoft.playwright.options.FilePayload;
import com.vtconnect.registration.system.Visitor;

/** How a practitioner stands in the directory. */
public final class StaffListingPage extends OfficePage {

    StaffListingPage(Visitor visitor) {
        super(visitor);
        arrived("Directory listing");
    }

    public StaffListingPage choose(String label, String name, byte[] content) {
        page.getByLabel(label).setInputFiles(new FilePayload(name, "image/png", content));
        return this;
    }
}
