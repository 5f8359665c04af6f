package com.vtconnect.registration.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that an earlier run started and, because it was killed, could not end. It would keep a
 * port or the database's files, so the next run ends it first. A process id may have been given to
 * a stranger since: only a process that is recognized beyond its number is touched.
 */
final class LeftOver {

    private static final int PATIENCE_SECONDS = 30;

    private LeftOver() {}

    /** Remembers a process by number and time of start, for {@link #endServer}. */
    static void remember(Process process, Path file) throws IOException {
        Files.writeString(file, identity(process.toHandle()));
    }

    static void endServer(Path file) {
        lines(file).stream()
                .findFirst()
                .flatMap(line -> find(line.split(" ")[0]).filter(p -> identity(p).equals(line)))
                .ifPresent(
                        server -> {
                            server.destroy();
                            awaitEnd(server);
                        });
        delete(file);
    }

    /** Ends a PostgreSQL that still runs in the data directory; forgets one that is gone. */
    static void endDatabase(Path dataDirectory) {
        var file = dataDirectory.resolve("postmaster.pid");
        lines(file).stream()
                .findFirst()
                .flatMap(LeftOver::find)
                .filter(LeftOver::isPostgres)
                .ifPresent(
                        postmaster -> {
                            interrupt(postmaster);
                            awaitEnd(postmaster);
                        });
        delete(file);
    }

    private static Optional<ProcessHandle> find(String pid) {
        return pid.matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    }

    private static String identity(ProcessHandle process) {
        var start = process.info().startInstant().map(i -> i.toEpochMilli()).orElse(0L);
        return process.pid() + " " + start;
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }

    /**
     * SIGINT is PostgreSQL's fast shutdown; the SIGTERM of {@link ProcessHandle#destroy} would wait
     * for its clients.
     */
    private static void interrupt(ProcessHandle postmaster) {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + postmaster.pid()).start().waitFor();
        } catch (IOException e) {
            postmaster.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
