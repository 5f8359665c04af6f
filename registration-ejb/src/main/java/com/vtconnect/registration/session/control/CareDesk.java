package com.vtconnect.registration.session.control;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.session.control.Refusal.Reason;
import com.vtconnect.registration.session.entity.EndReason;
import com.vtconnect.registration.session.entity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes what a page says to whoever does it, and answers what cannot be done. */
@ApplicationScoped
public class CareDesk {

    private static final Logger LOG = Logger.getLogger(CareDesk.class.getName());

    /** Bytes at most, so characters at most too; an offer for four people has some 8,000. */
    static final int LONGEST = 16_384;

    @Inject Lines lines;
    @Inject Views views;
    @Inject Hosting hosting;
    @Inject Visiting visiting;
    @Inject Relaying relaying;
    @Inject IceServers iceServers;
    @Inject Showing showing;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;

    public void hear(OpenLine line, String text) {
        currentCaller.cameFrom(line.visitor().network(), null);
        currentCaller.is(line.visitor().caller());
        switch (line.budget().spend(clock.instant(), text.length())) {
            case SLOW_DOWN -> line.say(Messages.refused("", "slow-down"));
            case CUT_OFF -> line.close(4429, "too many messages");
            case TAKEN -> {
                line.heard(clock.instant());
                act(line, text);
            }
        }
    }

    private void act(OpenLine line, String text) {
        var type = "";
        try {
            if (text.length() > LONGEST) {
                throw new Refusal(Reason.MALFORMED);
            }
            var message = Message.parse(text);
            type = message.type();
            act(line, message);
        } catch (Refusal refusal) {
            refuse(line, type, refusal.reason());
        } catch (NotAllowed | NotFound foreign) {
            refuse(line, type, Reason.NOT_ALLOWED);
        } catch (PersistenceException | TransactionalException | jakarta.ejb.EJBException away) {
            if (cause(away) instanceof Refusal refusal) {
                refuse(line, type, refusal.reason());
            } else {
                LOG.log(Level.WARNING, "Not done in the Care App: " + type, away);
                line.say(Messages.refused(type, "try-again"));
            }
        }
    }

    private static Throwable cause(Throwable failure) {
        return failure.getCause() == null ? failure : cause(failure.getCause());
    }

    private void refuse(OpenLine line, String type, Reason reason) {
        line.say(Messages.refused(type, reason.text()));
        if (line.seat() == null && reason != Reason.MALFORMED) {
            line.close(reason == Reason.FULL ? 1013 : 4403, reason.text());
        } else if (reason == Reason.MALFORMED
                && line.budget().isNonsenseTooOften(clock.instant())) {
            line.close(4400, "messages that make no sense");
        }
    }

    private void act(OpenLine line, Message message) {
        if (line.seat() == null) {
            if (!message.type().equals("hello")) {
                throw new Refusal(Reason.MALFORMED);
            }
            hello(line, message);
            return;
        }
        var seat = line.seat();
        switch (message.type()) {
            case "ping" -> line.say(Messages.pong());
            case "host" -> hosting.host(seat, message.clients("clients"));
            case "begin" -> hosting.begin(seat);
            case "admit" -> hosting.admit(seat, message.person("person"));
            case "remove" -> hosting.remove(seat, message.person("person"));
            case "end" -> hosting.end(seat);
            case "connect" -> visiting.connect(seat, message.person("practitioner").id());
            case "cancel" -> visiting.cancel(seat);
            case "join" -> join(line, message);
            case "leave" -> {
                visiting.leave(seat);
                line.leave();
            }
            case "signal" -> relaying.signal(line, message);
            case "state" -> relaying.state(line, message);
            case "chat" -> relaying.chat(line, message);
            default -> throw new Refusal(Reason.MALFORMED);
        }
    }

    private void hello(OpenLine line, Message message) {
        var caller = line.visitor().caller();
        var seat =
                new Seat(
                        organization(caller),
                        PersonId.of(caller),
                        Secrets.hash(message.secret("device")),
                        message.secret("page"),
                        Secrets.hash(line.visitor().signIn()));
        lines.ofDevice(seat.deviceText())
                .forEach(older -> older.close(4408, "a newer socket of this page"));
        var back = visiting.hello(seat, lines.node(), message.number("resume").orElse(null));
        line.sits(seat);
        var view = views.of(seat);
        line.welcomed(view, clock.instant());
        line.say(
                Messages.welcome(
                        seat.person(),
                        name(caller),
                        iceServers.of(seat.person()),
                        iceServers.policy(),
                        Messages.array(view.people())));
        back.right()
                .ifPresent(
                        text ->
                                line.say(
                                        Messages.right(
                                                text, message.number("resume").orElseThrow())));
        if (back.isElsewhere()) {
            line.end(EndReason.REPLACED);
        }
        showing.refresh(List.of(line));
    }

    private static long organization(Caller caller) {
        return caller instanceof Caller.Client client
                ? client.organizationId()
                : ((Caller.Staff) caller).organizationId();
    }

    private static String name(Caller caller) {
        return caller instanceof Caller.Client client
                ? client.name().full()
                : ((Caller.Staff) caller).name();
    }

    private void join(OpenLine line, Message message) {
        var seat = line.seat();
        var right = message.text("right", 64);
        line.comeIn();
        try {
            var session = visiting.join(seat, right);
            views.room(seat.organizationId(), session.id()).ifPresent(line::enter);
        } finally {
            line.stayOut();
            showing.refresh(List.of(line));
        }
    }

    public void lost(long id) {
        lines.remove(id)
                .filter(line -> line.seat() != null)
                .ifPresent(
                        line -> {
                            try {
                                visiting.lost(line.seat(), lines.node());
                            } catch (PersistenceException | TransactionalException away) {
                                LOG.log(Level.FINE, "Will be forgotten in a few seconds", away);
                            }
                        });
    }
}
