package com.vtconnect.registration.portal;

import com.vtconnect.registration.session.boundary.CareLines;
import com.vtconnect.registration.session.boundary.Line;
import com.vtconnect.registration.session.boundary.Visitor;
import com.vtconnect.registration.shared.SocketGate;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Connects the socket of a client's Care App with what is behind it. */
public class CareGate extends SocketGate {

    private static final long serialVersionUID = 1L;

    @Inject CareLines careLines;

    @Override
    protected Conversation converse(HttpServletRequest request) {
        return new Page(
                careLines.visitor(RequestCookies.find(request, SignedInClient.COOKIE).orElse("")));
    }

    private class Page implements Conversation {

        private final Visitor visitor;
        private long line;

        Page(Visitor visitor) {
            this.visitor = visitor;
        }

        @Override
        public void opened(Speaker speaker) {
            line =
                    careLines.open(
                            visitor,
                            new Line() {
                                @Override
                                public void say(String message) {
                                    speaker.say(message);
                                }

                                @Override
                                public void close(int code, String reason) {
                                    speaker.close(code, reason);
                                }
                            });
        }

        @Override
        public void heard(String message) {
            careLines.hear(line, message);
        }

        @Override
        public void closed() {
            careLines.close(line);
        }
    }
}
