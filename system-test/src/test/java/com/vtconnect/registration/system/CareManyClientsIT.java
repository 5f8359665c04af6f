package com.vtconnect.registration.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.vtconnect.registration.system.Registering.registerAndConfirm;

import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.ClientCarePage;
import com.vtconnect.registration.system.page.OfficeCarePage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A practitioner with hundreds of clients sees who is there, and finds everybody else by name. */
class CareManyClientsIT extends Browser {

    private static final String MAYA = "maya@solo.example";
    private static final Applicant ZOE =
            new Applicant("Zoë", "Zúñiga", "1990-05-17", "zoe@clients.example", null);

    /** Casey, three hundred times under another name, as clients of another practice. */
    private static final String CLIENTS =
            """
            WITH maya AS (SELECT id, organization_id FROM staff_member WHERE email = ?),
            many AS (
                INSERT INTO client (id, organization_id, email, first_name, last_name, date_of_birth, approval,
                    agreed_at, registered_at, confirmed_at, password_hash)
                SELECT nextval('entity_seq'), maya.organization_id, 'mills' || number || '@clients.example', 'Morgan',
                    'Mills ' || number, casey.date_of_birth, casey.approval, casey.agreed_at, casey.registered_at,
                    casey.confirmed_at, casey.password_hash
                FROM client casey, maya, generate_series(1, 300) AS number
                WHERE casey.email = 'casey@clients.example' RETURNING id)
            INSERT INTO association (id, organization_id, client_id, practitioner_id, made_at)
            SELECT nextval('entity_seq'), maya.organization_id, many.id, maya.id, now() FROM many, maya
            """;

    @Test
    void whoIsThereStandsFirstAndTheOthersAreFoundByName() throws SQLException {
        var phone = visitor();
        registerAndConfirm(phone, "solo", ZOE);
        update(CLIENTS, MAYA);
        var office = visitor();
        OfficeSignInPage.as(office, MAYA);
        var maya = OfficeCarePage.open(office);
        assertThat(maya.clients().nth(300)).isAttached();
        var all = maya.clients().count();
        assertThat(maya.clients().last()).containsText(ZOE.fullName());

        ClientCarePage.open(phone, "solo");
        assertThat(maya.clients().first()).containsText(ZOE.fullName());

        // What slides away under the finger would let somebody else in.
        maya.tabTo(ZOE.fullName()).press("Space");
        phone.open("about:blank");
        assertThat(maya.clients().first()).containsText("Not here");
        office.page().keyboard().press("Shift+Tab");
        assertThat(maya.clients().last()).containsText(ZOE.fullName());

        maya.tabTo("Find a client").type("morgan 231");
        maya.says("1 of " + all + " clients found");
        assertThat(maya.clients()).containsText(new String[] {"Morgan Mills 231", ZOE.fullName()});
        maya.fill("Find a client", "zuniga zo");
        maya.says("1 of " + all + " clients found");
        assertThat(maya.clients()).hasCount(1);
        maya.fill("Find a client", "nobody");
        maya.says("None of your clients has this name.");
        office.examine("The Care App with a search that finds nobody");
        office.page().keyboard().press("Escape");
        assertThat(maya.clients()).hasCount(all);
        maya.says("1 chosen");
    }
}
