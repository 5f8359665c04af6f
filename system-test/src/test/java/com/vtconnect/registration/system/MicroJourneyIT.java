package com.vtconnect.registration.system;

import static com.vtconnect.registration.system.Registering.registerAndConfirm;

import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.ClientHomePage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import org.junit.jupiter.api.Test;

/**
 * The same two WARs on Payara Micro: one journey through portal, mail and office, where each WAR
 * has its own copy of the rules.
 */
@OnMicro
class MicroJourneyIT extends Browser {

    @Test
    void fromRegistrationToAssociation() {
        var client = Applicant.named("Micah").notSure();
        var visitor = visitor();
        registerAndConfirm(visitor, "riverside", client);
        mailBox().naming(client.firstName(), "olivia@riverside.example", "assign a practitioner");

        OfficeSignInPage.as(visitor(), "cara@riverside.example")
                .clients()
                .tab("Unassigned")
                .assign(client, "Priya Patel")
                .visitor()
                .examine("ClientListPage, decided");

        ClientHomePage.open(visitor, "riverside").says("Priya Patel");
    }
}
