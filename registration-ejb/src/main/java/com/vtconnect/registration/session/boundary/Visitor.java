package com.vtconnect.registration.session.boundary;

import com.vtconnect.registration.access.entity.Caller;

/**
 * Who asked for a socket.
 *
 * @param network as {@code CurrentCaller} says it
 * @param signIn the secret of the sign-in; never shown
 */
public record Visitor(Caller caller, String network, String signIn) {

    public boolean isSameAs(Visitor other) {
        return caller.equals(other.caller);
    }

    @Override
    public String toString() {
        return "Visitor from " + network;
    }
}
