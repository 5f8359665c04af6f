package com.vtconnect.registration.system;

import java.net.URI;

/**
 * Where the system under test answers. The only class that knows an address; journeys ask it.
 *
 * @param portal where the portal's context begins, without a slash at the end
 * @param office likewise the office
 * @param health of the server, as a load balancer would ask
 * @param inbox where every mail arrives
 */
public record Deployment(String portal, String office, String health, String inbox) {

    /** A page of an organization's portal: {@code portal("riverside", "register")}. */
    public String portal(String slug, String page) {
        return portal + "/" + slug + "/" + page;
    }

    public String office(String page) {
        return office + "/" + page;
    }

    MailBox mailBox() {
        return new MailBox(URI.create(inbox));
    }
}
