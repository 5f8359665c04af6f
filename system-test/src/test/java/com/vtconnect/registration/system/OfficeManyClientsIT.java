package com.vtconnect.registration.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.ClientListPage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import org.junit.jupiter.api.Test;

/** What staff do with many clients at once. */
class OfficeManyClientsIT extends Browser {

    @Test
    void allWhoAreTickedAreAssignedButWhoSomebodyElseTookAndThatIsTakenBack() {
        var first = Applicant.named("Bela");
        var second = Applicant.named("Berit");
        var taken = Applicant.named("Bruno");
        var list = queue("cara@riverside.example", first, second, taken);
        list.watchAnnouncements();
        list.press("Assign selected");
        list.announces("Select one or more clients first.");
        OfficeSignInPage.as(visitor(), "olivia@riverside.example")
                .clients()
                .tab("Unassigned")
                .assign(taken, "Quinn Quist");

        list.tick(first, second, taken);
        list.says("Selected: 3");
        list.decideTogether("Assign selected", "Priya Patel");

        list.announces("2 clients are assigned to Priya Patel", "Olivia Adams was faster");
        list.announces(taken.fullName());
        assertThat(list.row(first).count()).isZero();
        list.press("Undo");
        list.announces("Undone. 2 clients are back");
        list.row(first).waitFor();
        list.visitor().page().setViewportSize(320, 640);
        list.visitor().assertNoSidewaysScrolling();
    }

    private ClientListPage queue(String staff, Applicant... clients) {
        var office = OfficeSignInPage.as(visitor(), staff);
        for (var client : clients) {
            office.clients().createNew().fillIn(client).create();
        }
        return office.clients().tab("Unassigned");
    }
}
