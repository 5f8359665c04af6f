package com.vtconnect.registration.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The mails in a directory, one {@code .eml} file each, which any mail program opens. A mail's id
 * is the microsecond it arrived in, so that names, ids and order are one thing and survive a
 * restart together.
 */
final class Mails {

    private static final Logger LOG = Logger.getLogger(Mails.class.getName());
    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'.'SSSSSS");
    private static final String SUFFIX = ".eml";

    private final Path directory;
    private final ConcurrentNavigableMap<String, Mail> byId = new ConcurrentSkipListMap<>();

    Mails(Path directory) throws IOException {
        this.directory = directory;
        Files.createDirectories(directory);
        try (var files = Files.newDirectoryStream(directory, "*" + SUFFIX)) {
            for (var file : files) {
                load(file);
            }
        }
    }

    private void load(Path file) {
        var name = file.getFileName().toString();
        var id = name.substring(0, name.length() - SUFFIX.length());
        try {
            byId.put(id, Mail.read(id, arrival(id), Files.readAllBytes(file)));
        } catch (IOException | DateTimeParseException e) {
            LOG.log(Level.WARNING, e, () -> "left out of the inbox: " + file);
        }
    }

    synchronized Mail receive(String sender, Collection<String> recipients, byte[] source)
            throws IOException {
        var arrival = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var last = byId.isEmpty() ? Instant.MIN : byId.lastEntry().getValue().created();
        if (!arrival.isAfter(last)) {
            arrival = last.plus(1, ChronoUnit.MICROS);
        }
        var id = ID.format(arrival.atOffset(ZoneOffset.UTC));
        var enveloped = enveloped(sender, recipients, source);
        var mail = Mail.read(id, arrival, enveloped);
        var unfinished = Files.write(directory.resolve(id + ".part"), enveloped);
        Files.move(unfinished, file(id), StandardCopyOption.ATOMIC_MOVE);
        byId.put(id, mail);
        return mail;
    }

    private static byte[] enveloped(String sender, Collection<String> recipients, byte[] source)
            throws IOException {
        var head =
                new StringBuilder(Mail.ENVELOPE_SENDER)
                        .append(": <")
                        .append(sender)
                        .append(">\r\n");
        recipients.forEach(
                to -> head.append(Mail.ENVELOPE_RECIPIENT).append(": ").append(to).append("\r\n"));
        var whole = new ByteArrayOutputStream();
        whole.write(head.toString().getBytes(StandardCharsets.UTF_8));
        whole.write(source);
        return whole.toByteArray();
    }

    private static Instant arrival(String id) {
        return LocalDateTime.parse(id, ID).toInstant(ZoneOffset.UTC);
    }

    List<Mail> newestFirst() {
        return List.copyOf(byId.descendingMap().values());
    }

    Optional<Mail> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    byte[] source(Mail mail) throws IOException {
        return Files.readAllBytes(file(mail.id()));
    }

    synchronized void delete(Collection<Mail> mails) throws IOException {
        for (var mail : mails) {
            Files.deleteIfExists(file(mail.id()));
            byId.remove(mail.id());
        }
    }

    private Path file(String id) {
        return directory.resolve(id + SUFFIX);
    }
}
