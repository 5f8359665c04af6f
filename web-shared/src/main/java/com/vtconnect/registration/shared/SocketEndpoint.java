package com.vtconnect.registration.shared;

import com.vtconnect.registration.shared.SocketGate.Conversation;
import com.vtconnect.registration.shared.SocketGate.Owner;
import com.vtconnect.registration.shared.SocketGate.Speaker;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCode;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One socket for text, and what is said on it. {@link SocketGate} says whose; none comes past it.
 * Each web module says at which address, in its {@code ServerApplicationConfig}.
 */
public class SocketEndpoint extends Endpoint {

    private static final Logger LOG = Logger.getLogger(SocketEndpoint.class.getName());

    /** Characters; more close the socket with 1009. */
    private static final int LONGEST = 16_384;

    /** Whoever does not take what we say for so long is not there. */
    private static final long SEND_MILLIS = 10_000;

    private Conversation conversation;

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        session.setMaxTextMessageBufferSize(LONGEST);
        session.setMaxIdleTimeout(0);
        session.getAsyncRemote().setSendTimeout(SEND_MILLIS);
        conversation = ((Owner) session.getUserPrincipal()).conversation();
        session.addMessageHandler(String.class, (MessageHandler.Whole<String>) conversation::heard);
        conversation.opened(new Way(session));
    }

    @Override
    public void onClose(Session session, CloseReason reason) {
        if (conversation != null) {
            conversation.closed();
        }
    }

    @Override
    public void onError(Session session, Throwable failure) {
        LOG.log(Level.FINE, "A socket failed", failure);
        new Way(session).close(CloseCodes.UNEXPECTED_CONDITION.getCode(), "failed");
    }

    private record Way(Session session) implements Speaker {

        @Override
        public void say(String message) {
            try {
                session.getAsyncRemote().sendText(message);
            } catch (IllegalStateException gone) {
                LOG.log(Level.FINE, "Nobody is there any more", gone);
            }
        }

        @Override
        public void close(int code, String reason) {
            try {
                session.close(new CloseReason((CloseCode) () -> code, reason));
            } catch (IOException | IllegalStateException gone) {
                LOG.log(Level.FINE, "Nobody is there any more", gone);
            }
        }
    }
}
