package com.vtconnect.registration.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;

/**
 * Stands before the server's own handling of WebSockets and behind all other filters ({@link
 * OwnPosts} lets only our own pages ask for one), and tells the socket who it belongs to. Every
 * other request passes untouched.
 */
public abstract class SocketGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** What is said on one socket. */
    public interface Conversation {

        void opened(Speaker speaker);

        void heard(String message);

        /** Also after an error, and when this side has closed it. */
        void closed();
    }

    /** How to answer, from any thread; never waits. */
    public interface Speaker {

        void say(String message);

        void close(int code, String reason);
    }

    /** The one thing that a socket takes along from its request is who it belongs to. */
    record Owner(Conversation conversation) implements Principal {

        @Override
        public String getName() {
            return "owner of a socket";
        }
    }

    /** Begun while the request can still be asked who it is from. */
    protected abstract Conversation converse(HttpServletRequest request);

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getHeader("Sec-WebSocket-Key") == null) {
            chain.doFilter(request, response);
            return;
        }
        var owner = new Owner(converse(request));
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public Principal getUserPrincipal() {
                        return owner;
                    }
                },
                response);
    }
}
