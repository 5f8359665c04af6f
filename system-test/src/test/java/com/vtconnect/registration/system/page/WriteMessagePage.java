package com.vtconnect.registration.system.page;

import com.vtconnect.registration.system.Visitor;

/** A first message, in the office. */
public final class WriteMessagePage extends OfficePage {

    WriteMessagePage(Visitor visitor) {
        super(visitor);
        field("Subject").waitFor();
        examined();
    }

    public MessagePage send(String subject, String text) {
        fill("Subject", subject);
        fill("Message", text);
        press("Send");
        return new MessagePage(visitor);
    }
}
