package com.vtconnect.registration.system.page;

import com.vtconnect.registration.system.Visitor;

/** A new client, put in by staff. */
public final class CreateClientPage extends OfficePage {

    CreateClientPage(Visitor visitor) {
        super(visitor);
        arrived("New client");
    }

    public CreateClientPage fillIn(Applicant applicant) {
        fill("First name", applicant.firstName());
        fill("Last name", applicant.lastName());
        fill("Date of birth", applicant.dateOfBirth());
        fill("Email", applicant.email());
        return this;
    }

    public CreateClientPage with(String practitioner) {
        page.getByLabel(practitioner).check();
        return this;
    }

    public ClientRecordPage create() {
        press("Save");
        page.waitForURL("**/client/record*");
        return new ClientRecordPage(visitor);
    }

    public CreateClientPage createInVain() {
        press("Save");
        page.locator("[aria-invalid=true]").first().waitFor();
        visitor.examine("CreateClientPage, with problems");
        return this;
    }
}
