package com.vtconnect.registration.system;

import static com.vtconnect.registration.system.Registering.registerAndConfirm;

import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import org.junit.jupiter.api.Test;

/** A staff member who leaves, seen in the browser. */
class StaffLeavesIT extends Browser {

    @Test
    void aPractitionerWhoLeavesHandsTheClientsOnInTheSameStep() {
        var person = Applicant.named("Lena");
        var name = person.firstName() + " " + person.lastName();
        var office = OfficeSignInPage.as(visitor(), "olivia@riverside.example");
        office.staff()
                .createNew()
                .fillIn(person)
                .check("Adult Services", true)
                .check("Practitioner licence", true)
                .create();
        var milo = Applicant.named("Milo").with(name);
        var mia = Applicant.named("Mia").with(name);
        registerAndConfirm(visitor(), "riverside", milo);
        registerAndConfirm(visitor(), "riverside", mia);

        var leave = office.staff().edit(name).inactivate();
        leave.says("2 clients would be left without a practitioner");
        leave.confirmInVain("Please give a reason for the record.");
        leave.fill("Reason", "Moved to Utah");
        leave.confirmInVain("Please choose a practitioner.");
        leave.choose("Choose for each client")
                .give(milo.firstName() + " " + milo.lastName(), "Peter Park")
                .confirmInVain("Please choose for every client");
        leave.give(mia.firstName() + " " + mia.lastName(), "Nobody yet")
                .confirm("Moved to Utah")
                .says("Moved to Utah");

        office.staff().tab("Inactive").edit(name).says("Inactive since");
        office.clients().tab("Active").open(milo).says("Peter Park");
        office.clients().tab("Unassigned").row(mia).waitFor();
        mailBox().next(milo.email(), "You can now meet");
    }
}
