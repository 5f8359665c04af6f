package com.vtconnect.registration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * The mail server of the tests: takes everything by SMTP, remembers it, and can be switched off. An
 * address that begins with "nobody" does not exist; one that begins with "later" is busy.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Postbox {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern LINK = Pattern.compile("\\?token=(\\S+)");
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+|\\S+@\\S+");

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final List<Mail> mails = new ArrayList<>();
    private SMTPServer server;

    /** A mail as it arrived. */
    public record Mail(
            String to,
            String subject,
            String from,
            String replyTo,
            String messageId,
            List<String> headers,
            String text,
            String html) {

        /** What the link carries that the mail asks to follow. */
        public String secret() {
            return find(LINK, text);
        }

        public String code() {
            return find(CODE, text);
        }

        /** All that it says, without addresses and codes, in which any digits come up. */
        public String words() {
            return CODE.matcher(ADDRESS.matcher(text + html).replaceAll("")).replaceAll("");
        }

        private static String find(Pattern pattern, String text) {
            var matcher = pattern.matcher(text);
            if (!matcher.find()) {
                throw new AssertionError("No " + pattern + " in " + text);
            }
            return matcher.group(1);
        }
    }

    @PostConstruct
    public void open() {
        server =
                SMTPServer.port(Integer.getInteger("test.smtp.port"))
                        .bindAddress(InetAddress.getLoopbackAddress())
                        .hostName("localhost")
                        .messageHandlerFactory(context -> new Delivery())
                        .build();
        server.start();
    }

    /** The mail server is down. */
    @PreDestroy
    public void close() {
        server.stop();
    }

    /** Waits for a mail to this address whose subject contains these words; gives the newest. */
    public Mail await(String to, String subject) {
        return await(to, subject, 1);
    }

    /** Waits until there are at least so many; gives the newest. */
    public Mail await(String to, String subject, int atLeast) {
        lock.lock();
        try {
            var left = PATIENCE.toNanos();
            var found = all(to, subject);
            while (found.size() < atLeast) {
                if (left <= 0) {
                    throw new AssertionError(
                            "No mail \"%s\" to %s, only %s".formatted(subject, to, subjectsTo(to)));
                }
                left = arrived.awaitNanos(left);
                found = all(to, subject);
            }
            return found.get(found.size() - 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            lock.unlock();
        }
    }

    /** All that arrived so far, oldest first. */
    public List<Mail> all(String to, String subject) {
        return select(mail -> mail.to().equals(to) && mail.subject().contains(subject));
    }

    public List<String> subjectsTo(String to) {
        return select(mail -> mail.to().equals(to)).stream().map(Mail::subject).toList();
    }

    private List<Mail> select(Predicate<Mail> rule) {
        lock.lock();
        try {
            return mails.stream().filter(rule).toList();
        } finally {
            lock.unlock();
        }
    }

    private final class Delivery implements MessageHandler {

        private String recipient;

        @Override
        public void from(String from) {
            recipient = null;
        }

        @Override
        public void recipient(String to) throws RejectException {
            if (to.startsWith("nobody")) {
                throw new RejectException(550, "5.1.1 No such user here");
            }
            if (to.startsWith("later")) {
                throw new RejectException(450, "4.2.0 Try again later");
            }
            recipient = to;
        }

        @Override
        public String data(InputStream data) throws IOException {
            var mail = read(recipient, data);
            lock.lock();
            try {
                mails.add(mail);
                arrived.signalAll();
            } finally {
                lock.unlock();
            }
            return null;
        }

        @Override
        public void done() {
            recipient = null;
        }
    }

    private static Mail read(String recipient, InputStream data) {
        try {
            var message = new MimeMessage(null, data);
            var replyTo = message.getReplyTo();
            var headers = new ArrayList<String>();
            message.getAllHeaderLines().asIterator().forEachRemaining(headers::add);
            return new Mail(
                    recipient,
                    message.getSubject(),
                    message.getFrom()[0].toString(),
                    replyTo == null || message.getHeader("Reply-To") == null
                            ? null
                            : replyTo[0].toString(),
                    message.getMessageID(),
                    headers,
                    part(message, "text/plain").orElse(""),
                    part(message, "text/html").orElse(""));
        } catch (MessagingException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> part(MimeMessage message, String type)
            throws MessagingException, IOException {
        var parts = (Multipart) message.getContent();
        for (var i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                return Optional.of(part.getContent().toString());
            }
        }
        return Optional.empty();
    }
}
