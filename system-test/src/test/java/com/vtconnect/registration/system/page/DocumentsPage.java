package com.vtconnect.registration.system.page;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.vtconnect.registration.system.Visitor;

/** The practice's documents, as the Organizational Administrator keeps them. */
public final class DocumentsPage extends OfficePage {

    DocumentsPage(Visitor visitor) {
        super(visitor);
        arrived("Documents");
    }

    public DocumentsPage choose(String file, byte[] content) {
        field("PDF file").setInputFiles(new FilePayload(file, "application/pdf", content));
        return this;
    }

    public DocumentsPage upload(String name, String file, byte[] content) {
        fill("Name for clients", name);
        choose(file, content);
        press("Upload the document");
        page.waitForLoadState();
        return this;
    }

    public DocumentsPage require(String name, String file, byte[] content) {
        field("Type").selectOption(new SelectOption().setLabel("Required e-signature"));
        return upload(name, file, content);
    }

    /** The page of one. */
    public DocumentsPage open(String name) {
        press(name);
        page.waitForURL("**/document/edit?id=*");
        examined();
        return this;
    }

    public DocumentsPage withdraw() {
        press("Withdraw the document");
        page.getByRole(AriaRole.ALERTDIALOG)
                .or(page.getByRole(AriaRole.DIALOG))
                .getByText("Yes, do it")
                .click();
        page.waitForURL("**/document/list?told=withdrawn");
        return this;
    }

    /** Among the signatures of the one that is open. */
    public DocumentsPage find(String text) {
        fill("Find by name or e-mail", text);
        press("Find");
        page.waitForURL("**/document/edit?id=*&search=*");
        return this;
    }

    public Download download() {
        return page.waitForDownload(() -> press("Download"));
    }
}
