package com.vtconnect.registration.system.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.vtconnect.registration.system.Visitor;
import java.io.IOException;
import java.nio.file.Files;

/** Who saw or changed what. */
public final class AuditTrailPage extends OfficePage {

    AuditTrailPage(Visitor visitor) {
        super(visitor);
        arrived("Audit trail");
    }

    public AuditTrailPage find(String who, String whom) {
        page.getByLabel("Who", new Page.GetByLabelOptions().setExact(true)).selectOption(who);
        fill("Client or staff member", whom);
        press("Find");
        page.waitForURL(url -> url.contains("whom="));
        return new AuditTrailPage(visitor);
    }

    /** The lines, the newest first. */
    public Locator lines() {
        return page.locator("tbody tr");
    }

    /** Opens what the first line is about. */
    public ClientRecordPage open(String name) {
        lines().first().getByText(name).click();
        return new ClientRecordPage(visitor);
    }

    /** Gives the whole file. */
    public String download() throws IOException {
        var file = page.waitForDownload(() -> press("Download these lines (CSV)"));
        return Files.readString(file.path());
    }
}
