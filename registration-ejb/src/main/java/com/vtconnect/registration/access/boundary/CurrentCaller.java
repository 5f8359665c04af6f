package com.vtconnect.registration.access.boundary;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.value.entity.Language;
import jakarta.enterprise.context.RequestScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;

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
    private Language language;
    private Long session;

    /**
     * @param network the client's network address as the server sees it
     * @param browser the User-Agent header, may be null; cut at 300 characters
     */
    public void cameFrom(String network, String browser) {
        this.network = network;
        var known = browser == null ? "-" : browser;
        this.browser = known.length() > MAX_BROWSER ? known.substring(0, MAX_BROWSER) : known;
    }

    /** In which language the pages of this request are, where the caller can choose one. */
    public void speaks(Language language) {
        this.language = language;
    }

    public void is(Caller caller) {
        this.caller = caller;
        this.session = null;
    }

    /**
     * @param session the id of the sign-in session by which the caller is signed in
     */
    public void is(Caller caller, long session) {
        this.caller = caller;
        this.session = session;
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

    public Caller.Operator operator() {
        if (caller instanceof Caller.Operator operator) {
            return operator;
        }
        throw new NotAllowed("not signed in as an operator");
    }

    /** The id of the sign-in session by which the caller is signed in. */
    public long session() {
        if (session == null) {
            throw new NotAllowed("not signed in by a session");
        }
        return session;
    }

    public String network() {
        return network;
    }

    /**
     * What limits count by: an IPv4 address, or the first 64 bits of an IPv6 address, since one
     * subscriber has all the rest (RFC 6177).
     */
    public String networkPrefix() {
        if (network.indexOf(':') < 0) {
            return network;
        }
        try {
            // A literal, so nothing is looked up.
            var bytes = InetAddress.getByName(network).getAddress();
            return bytes.length == 16 ? HexFormat.of().formatHex(bytes, 0, 8) : network;
        } catch (UnknownHostException notAnAddress) {
            return network;
        }
    }

    /** Empty where it is not the caller's choice. */
    public Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    public String browser() {
        return browser;
    }
}
