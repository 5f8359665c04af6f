package com.vtconnect.registration.shared;

import com.vtconnect.registration.shared.SocketServlet.Conversation;
import com.vtconnect.registration.shared.SocketServlet.Speaker;
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

/** One socket, as the conversation on it sees it. */
public class SocketEndpoint extends Endpoint {

    private static final Logger LOG = Logger.getLogger(SocketEndpoint.class.getName());

    /** Characters; more close the socket with 1009. */
    private static final int LONGEST = 16_384;

    /** Whoever does not take what we say for so long is not there. */
    private static final long SEND_MILLIS = 10_000;

    private final Conversation conversation;

    SocketEndpoint(Conversation conversation) {
        this.conversation = conversation;
    }

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        session.setMaxTextMessageBufferSize(LONGEST);
        session.setMaxBinaryMessageBufferSize(1);
        session.setMaxIdleTimeout(0);
        session.getAsyncRemote().setSendTimeout(SEND_MILLIS);
        session.addMessageHandler(String.class, (MessageHandler.Whole<String>) conversation::heard);
        conversation.opened(new Way(session));
    }

    @Override
    public void onClose(Session session, CloseReason reason) {
        conversation.closed();
    }

    @Override
    public void onError(Session session, Throwable failure) {
        LOG.log(Level.FINE, "A socket failed", failure);
        try {
            session.close(new CloseReason(CloseCodes.UNEXPECTED_CONDITION, "failed"));
        } catch (IOException | IllegalStateException gone) {
            conversation.closed();
        }
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
