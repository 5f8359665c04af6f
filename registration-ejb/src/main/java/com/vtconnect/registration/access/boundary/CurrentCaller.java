package com.vtconnect.registration.access.boundary;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import jakarta.enterprise.context.RequestScoped;

/**
 * The one place to ask on whose behalf a request runs, and from where. A filter of each web module
 * fills it before anything else; until then it is a visitor from nowhere.
 */
@RequestScoped
public class CurrentCaller {

    private static final int MAX_BROWSER = 300;

    private Caller caller = Caller.VISITOR;
    private String network = "-";
    private String browser = "-";

    /**
     * @param network the client's network address as the server sees it
     * @param browser the User-Agent header, may be null; cut at 300 characters
     */
    public void cameFrom(String network, String browser) {
        this.network = network;
        var known = browser == null ? "-" : browser;
        this.browser = known.length() > MAX_BROWSER ? known.substring(0, MAX_BROWSER) : known;
    }

    public void is(Caller caller) {
        this.caller = caller;
    }

    public Caller get() {
        return caller;
    }

    public Caller.Staff staff() {
        if (caller instanceof Caller.Staff staff) {
            return staff;
        }
        throw new NotAllowed("not signed in as staff");
    }

    public Caller.Client client() {
        if (caller instanceof Caller.Client client) {
            return client;
        }
        throw new NotAllowed("not signed in as a client");
    }

    public String network() {
        return network;
    }

    public String browser() {
        return browser;
    }
}
