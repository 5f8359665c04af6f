package com.vtconnect.registration.measure;

import jakarta.websocket.OnMessage;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * What a message costs on the same server when nothing is done with it but to send it back. Runs in
 * the server, as an application of this one class.
 */
@ServerEndpoint("/echo")
public class EchoEndpoint {

    static final String CONTEXT = "/measure";

    @OnMessage
    public String echo(String text) {
        return text;
    }

    /** Packs it. */
    static Path writeTo(Path war) throws IOException {
        var entry = EchoEndpoint.class.getName().replace('.', '/') + ".class";
        try (var code = EchoEndpoint.class.getClassLoader().getResourceAsStream(entry);
                var out = new JarOutputStream(Files.newOutputStream(war))) {
            out.putNextEntry(new JarEntry("WEB-INF/classes/" + entry));
            code.transferTo(out);
        }
        return war;
    }
}
