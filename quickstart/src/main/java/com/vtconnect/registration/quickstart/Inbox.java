package com.vtconnect.registration.quickstart;

import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * Where every mail of a demonstration or a test ends: it takes what it is given by SMTP, sends
 * nothing on, and shows it on a page and through the read part of Mailpit's API. It listens on
 * 127.0.0.1 only. Mails stay in its directory when it closes.
 *
 * <pre>
 * try (var inbox = new Inbox(directory, 1025, 8025)) {
 *     inbox.address(); // http://localhost:8025/
 * }
 * </pre>
 */
public final class Inbox implements Closeable {

    private static final int LARGEST_MAIL = 25 * 1024 * 1024;
    private static final int THREADS = 8;

    private final Mails mails;
    private final SMTPServer smtp;
    private final HttpServer http;
    private final ExecutorService workers;

    /** Ports may be 0 for free ones. */
    public Inbox(Path directory, int smtpPort, int httpPort) throws IOException {
        var loopback = InetAddress.getByName("127.0.0.1");
        mails = new Mails(directory);
        http = HttpServer.create(new InetSocketAddress(loopback, httpPort), 0);
        workers = Executors.newFixedThreadPool(THREADS, work -> new Thread(work, "inbox"));
        http.setExecutor(workers);
        http.createContext("/", new InboxHandler(mails));
        smtp =
                SMTPServer.port(smtpPort)
                        .bindAddress(loopback)
                        .hostName("localhost")
                        .maxMessageSize(LARGEST_MAIL)
                        .messageHandlerFactory(context -> new Delivery())
                        .build();
        try {
            smtp.start();
        } catch (RuntimeException e) {
            workers.shutdown();
            http.stop(0);
            throw e;
        }
        http.start();
    }

    public int smtpPort() {
        return smtp.getPortAllocated();
    }

    public int httpPort() {
        return http.getAddress().getPort();
    }

    public URI address() {
        return URI.create("http://localhost:" + httpPort() + "/");
    }

    @Override
    public void close() {
        smtp.stop();
        http.stop(0);
        workers.shutdown();
    }

    private final class Delivery implements MessageHandler {

        private final List<String> recipients = new ArrayList<>();
        private String sender = "";

        @Override
        public void from(String address) {
            sender = address;
        }

        @Override
        public void recipient(String address) {
            recipients.add(address);
        }

        @Override
        public String data(InputStream source) throws RejectException, IOException {
            try {
                mails.receive(sender, recipients, source.readAllBytes());
                return null;
            } catch (Mail.Unreadable e) {
                throw new RejectException(554, e.getMessage());
            }
        }

        @Override
        public void done() {
            recipients.clear();
        }
    }
}
