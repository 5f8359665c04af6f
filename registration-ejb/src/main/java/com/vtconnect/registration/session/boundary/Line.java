package com.vtconnect.registration.session.boundary;

/** The way to one open page, lent by the web module that holds its socket. Never waits. */
public interface Line {

    /** One JSON object. */
    void say(String message);

    /**
     * @param code a WebSocket close code: 4400 malformed too often, 4401 not signed in, 4403 not
     *     allowed, 4408 replaced by a newer socket of the device, 4429 too many messages, 1001 the
     *     node goes away, 1013 too many sockets
     */
    void close(int code, String reason);
}
