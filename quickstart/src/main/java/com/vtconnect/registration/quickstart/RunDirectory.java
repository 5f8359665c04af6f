package com.vtconnect.registration.quickstart;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Everything that {@code -Prun} keeps, for one run at a time. Whether the demo data is complete is
 * remembered here: a first start that was broken off would otherwise leave half a practice behind
 * for good, so the next start begins anew instead.
 */
final class RunDirectory implements Closeable {

    /** Raised with whatever the demo data gains: an older directory then gets it, too. */
    private static final String EDITION = "Edition 2";

    private final Path root;
    private final FileChannel channel;

    RunDirectory(Path root) throws IOException {
        this.root = root.toAbsolutePath();
        Files.createDirectories(root);
        channel =
                FileChannel.open(
                        root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock() == null) {
            channel.close();
            throw new CannotStart(
                    "It is running already, with its data in " + this.root + ": end that first.");
        }
        LeftOver.endServer(MicroServer.pidFileIn(server()));
        LeftOver.endDatabase(EmbeddedDatabase.dataIn(database()));
    }

    private FileLock lock() throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path database() {
        return root.resolve("postgresql");
    }

    Path inbox() {
        return root.resolve("inbox");
    }

    Path server() {
        return root.resolve("server");
    }

    boolean isFurnished() {
        return Files.exists(furnishedMark());
    }

    /** Furnished, and with all that the demo data of this version has. */
    boolean isUpToDate() throws IOException {
        return isFurnished() && Files.readString(furnishedMark()).contains(EDITION);
    }

    void markFurnished() throws IOException {
        Files.writeString(
                furnishedMark(),
                EDITION
                        + " of the demo data is complete. Without this file the next start begins anew.\n");
    }

    void beginAnew() throws IOException {
        Files.deleteIfExists(furnishedMark());
        sweep(EmbeddedDatabase.dataIn(database()));
        sweep(inbox());
    }

    private Path furnishedMark() {
        return root.resolve("furnished");
    }

    static void sweep(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        Files.walkFileTree(
                directory,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path visited, IOException failure)
                            throws IOException {
                        if (failure != null) {
                            throw failure;
                        }
                        Files.delete(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    /** The lock goes with the channel. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
