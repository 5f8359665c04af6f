package com.vtconnect.registration.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * A style, script or picture as it is sent: read once, compressed once, named by what it contains.
 */
record StaticFile(String type, String version, byte[] plain, byte[] compressed) {

    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css; charset=UTF-8",
                    "js", "text/javascript; charset=UTF-8",
                    "svg", "image/svg+xml",
                    "png", "image/png");

    static boolean isServed(String path) {
        return path != null
                && path.matches("/[A-Za-z0-9_/-]*[A-Za-z0-9_-]\\.[a-z]+")
                && TYPES.containsKey(ending(path));
    }

    static StaticFile of(String path, byte[] content) {
        return new StaticFile(TYPES.get(ending(path)), digest(content), content, compress(content));
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String digest(byte[] content) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] compress(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
