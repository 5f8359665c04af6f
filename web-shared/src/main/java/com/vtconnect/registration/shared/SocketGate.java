package com.vtconnect.registration.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpUpgradeHandler;
import java.io.IOException;
import java.security.Principal;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Stands before the server's own handling of WebSockets and behind all other filters ({@link
 * OwnPosts} lets only our own pages ask for one), and tells the socket who it belongs to. Every
 * other request passes untouched.
 */
public abstract class SocketGate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(SocketGate.class.getName());

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
        var upgrading = new Upgrading(request, new Owner(converse(request)));
        try {
            chain.doFilter(upgrading, response);
        } catch (IOException | RuntimeException failure) {
            if (!upgrading.isAskedFor) {
                throw failure;
            }
            LOG.log(Level.FINE, "Who wanted a socket is not there any more", failure);
        }
    }

    /**
     * From the moment at which the upgrade is asked for, the server takes the request back as soon
     * as the other side goes away, even while the request is being served, and may have given it to
     * somebody else. So whatever goes wrong from then on must not become an error page: that would
     * be theirs.
     */
    private final class Upgrading extends HttpServletRequestWrapper {

        private final Owner owner;
        private boolean isAskedFor;

        Upgrading(HttpServletRequest request, Owner owner) {
            super(request);
            this.owner = owner;
        }

        @Override
        public Principal getUserPrincipal() {
            return owner;
        }

        /** Asked for once more after the upgrade; a request that was taken back knows none. */
        @Override
        public ServletContext getServletContext() {
            return SocketGate.this.getServletContext();
        }

        @Override
        public <T extends HttpUpgradeHandler> T upgrade(Class<T> type)
                throws IOException, ServletException {
            isAskedFor = true;
            return super.upgrade(type);
        }
    }
}
