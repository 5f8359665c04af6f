package com.vtconnect.registration.system.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.Visitor;

/** A client's private messages: lists, one conversation, writing. */
public final class ClientMessagesPage extends Screen {

    private ClientMessagesPage(Visitor visitor, String what) {
        super(visitor);
        pressable("Sign out").waitFor();
        visitor.examine("ClientMessagesPage, " + what);
        visitor.assertNoSidewaysScrolling();
    }

    static ClientMessagesPage list(Visitor visitor) {
        visitor.page().waitForURL("**/messages*");
        return new ClientMessagesPage(visitor, "list");
    }

    /** One of the lists. */
    public ClientMessagesPage show(String name) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
        page.waitForURL("**/messages?tab=*");
        return new ClientMessagesPage(visitor, "list");
    }

    public ClientMessagesPage open(String subject) {
        press(subject);
        page.waitForURL("**/messages/read?*");
        return new ClientMessagesPage(visitor, "conversation");
    }

    public ClientMessagesPage writeTo(String name) {
        press("New message");
        page.waitForURL("**/messages/write");
        visitor.examine("ClientMessagesPage, to whom");
        press(name);
        field("Subject").waitFor();
        return new ClientMessagesPage(visitor, "write");
    }

    /** By keyboard alone. */
    public void typeAndSend(String subject, String text) {
        field("Subject").focus();
        page.keyboard().type(subject);
        page.keyboard().press("Tab");
        page.keyboard().type(text);
        says("Saved as a draft");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        says("Your message is sent.");
    }

    public void sendInVain() {
        press("Send");
        page.locator("#problems").waitFor();
        visitor.examine("ClientMessagesPage, with problems");
    }

    /** The heading and what was written, without what one can do. */
    public boolean printsTheMessagesAlone() {
        page.emulateMedia(
                new com.microsoft.playwright.Page.EmulateMediaOptions()
                        .setMedia(com.microsoft.playwright.options.Media.PRINT));
        var alone =
                page.locator(".thread").isVisible()
                        && !page.locator("#replyForm").isVisible()
                        && !page.locator("#conversationForm").isVisible()
                        && !page.getByRole(AriaRole.NAVIGATION).first().isVisible();
        page.emulateMedia(
                new com.microsoft.playwright.Page.EmulateMediaOptions()
                        .setMedia(com.microsoft.playwright.options.Media.SCREEN));
        return alone;
    }
}
