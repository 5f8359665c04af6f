package com.vtconnect.registration.system.page;

import com.vtconnect.registration.system.Visitor;

/** One conversation, in the office. */
public final class MessagePage extends OfficePage {

    MessagePage(Visitor visitor) {
        super(visitor);
        page.waitForURL("**/message/read?*");
        pressable("Delete").waitFor();
        examined();
    }

    public void send() {
        press("Send");
        says("Your message is sent.");
    }

    public MessageListPage delete() {
        press("Delete");
        visitor.examine("MessagePage, delete");
        press("Yes, do it");
        page.waitForURL("**/message/list?told=deleted");
        return new MessageListPage(visitor);
    }
}
