package com.vtconnect.registration.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an Organizational Administrator sees of what the others do. */
class OfficeAuditIT extends Browser {

    @Test
    void whoLookedAtWhomIsFoundFollowedAndDownloaded() throws IOException {
        var client = Applicant.named("Audra");
        OfficeSignInPage.as(visitor(), "cara@riverside.example")
                .clients()
                .createNew()
                .fillIn(client)
                .create();

        var trail =
                OfficeSignInPage.as(visitor(), "olivia@riverside.example").organization().audit();
        trail.says("Olivia Adams signed in");
        trail = trail.find("Cara Cole", client.email());
        assertThat(trail.lines().allInnerTexts())
                .hasSize(2)
                .allMatch(line -> line.contains(client.firstName()));
        assertThat(trail.lines().first().innerText()).contains("Cara Cole looked at the record");
        trail.visitor().examine("AuditTrailPage, filtered");
        assertThat(trail.download())
                .startsWith("\uFEFF\"When\",\"Who\"")
                .contains("\"Cara Cole made the client’s record\"")
                .doesNotContain("signed in");

        trail.open(client.firstName()).says(client.email());
    }

    @Test
    void aDayThatIsNoneIsToldOfAndNothingIsFoundKindly() {
        var visitor = visitor();
        OfficeSignInPage.as(visitor, "olivia@riverside.example");
        visitor.open(deployment().office("audit/trail?from=soon&whom=Nobody+At+All"));
        assertThat(visitor.page().locator("#problems").innerText()).contains("This is not a date.");
        assertThat(visitor.page().locator("#whom").inputValue()).isEqualTo("Nobody At All");
        visitor.open(deployment().office("audit/trail?whom=Nobody+At+All&lang=es"));
        assertThat(visitor.page().locator("main").innerText()).contains("No se encontró nada");
        visitor.examine("AuditTrailPage, empty");
    }

    @Test
    void itIsNoPageForAnybodyElse() {
        for (var email :
                List.of(
                        "cara@riverside.example",
                        "dana@riverside.example",
                        "peter@riverside.example")) {
            var visitor = visitor().expectingRefusals();
            OfficeSignInPage.as(visitor, email);
            for (var address : List.of("audit/trail", "audit/trail.xhtml", "audit/export")) {
                assertThat(visitor.open(deployment().office(address)).status())
                        .as("%s for %s", address, email)
                        .isEqualTo(404);
            }
        }
    }
}
