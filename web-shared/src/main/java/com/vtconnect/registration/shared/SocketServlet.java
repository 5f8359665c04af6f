package com.vtconnect.registration.shared;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.util.Map;

/**
 * Turns a request into a WebSocket, after all filters have done their part: so the socket belongs
 * to whom the filters found, at an address that they allow. Only our own pages get one: browsers
 * let any page open a socket anywhere and send the cookies along.
 */
public abstract class SocketServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int UPGRADE_REQUIRED = 426;

    /** What is said on one socket; made while the request is still there to be asked. */
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

    protected abstract Conversation converse(HttpServletRequest request);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var origin = request.getHeader("Origin");
        if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
            response.setHeader("Upgrade", "websocket");
            response.sendError(UPGRADE_REQUIRED);
        } else if (origin == null || isForeign(request, origin)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            upgrade(request, response);
        }
    }

    /** Whether the page that asks is not one of this server. */
    protected boolean isForeign(HttpServletRequest request, String origin) {
        return OwnPosts.isForeign(null, origin, request.getHeader("Host"));
    }

    private void upgrade(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var conversation = converse(request);
        var config =
                ServerEndpointConfig.Builder.create(SocketEndpoint.class, "/")
                        .configurator(
                                new ServerEndpointConfig.Configurator() {
                                    @Override
                                    public <T> T getEndpointInstance(Class<T> type) {
                                        return type.cast(new SocketEndpoint(conversation));
                                    }
                                })
                        .build();
        var container =
                (ServerContainer) getServletContext().getAttribute(ServerContainer.class.getName());
        try {
            container.upgradeHttpToWebSocket(request, response, config, Map.of());
        } catch (DeploymentException e) {
            throw new ServletException(e);
        }
    }
}
