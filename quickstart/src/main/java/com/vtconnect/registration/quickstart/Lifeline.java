package com.vtconnect.registration.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Runs inside the server's process as a Java agent and ends it when whoever started it is gone: a
 * killed parent can end nobody, but the pipe to the child's standard input closes with it.
 */
public final class Lifeline {

    private static final long PATIENCE_MILLIS = 20_000;

    private Lifeline() {}

    /** Called by the Java runtime of the server. */
    public static void premain(String unused) {
        daemon("lifeline", Lifeline::watch);
    }

    private static void watch() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // Broken or closed, the pipe says the same.
        }
        daemon("lifeline-last-resort", Lifeline::haltAfterPatience);
        System.exit(0);
    }

    private static void haltAfterPatience() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    private static void daemon(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Packs this class as an agent, so that it does not matter how the quickstart itself is packed
     * or started.
     */
    static void writeAgent(Path jar) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", Lifeline.class.getName());
        var entry = Lifeline.class.getName().replace('.', '/') + ".class";
        try (var code = Lifeline.class.getClassLoader().getResourceAsStream(entry);
                var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new JarEntry(entry));
            code.transferTo(out);
        }
    }
}
