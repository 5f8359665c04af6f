package com.vtconnect.registration.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Sends a PDF that browsers keep, and do not open as a page of ours: {@code PdfDownload.send("House
 * rules", bytes, response)}. The file's name is said twice (RFC 6266), in letters that every
 * browser reads and as it is.
 */
public final class PdfDownload {

    private static final int MOST_OF_NAME = 100;

    private PdfDownload() {}

    /**
     * @param name without the ending; whatever a file may not be called is left out
     */
    public static void send(String name, byte[] bytes, HttpServletResponse response)
            throws IOException {
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        write("attachment", name, bytes, response);
    }

    /** To be read at once, in a page of its own; browsers show none within a sandbox. */
    public static void show(String name, byte[] bytes, HttpServletResponse response)
            throws IOException {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'");
        write("inline", name, bytes, response);
    }

    private static void write(String how, String name, byte[] bytes, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", how + disposition(name));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    static String disposition(String name) {
        var safe = fileName(name);
        return "; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain(safe), encoded(safe));
    }

    /** As it may stand in an archive. */
    public static String fileName(String name) {
        return safe(name) + ".pdf";
    }

    /** Without what file systems and headers take for something else. */
    private static String safe(String name) {
        var cleaned =
                name.replaceAll("(?i)\\.pdf$", "")
                        .replaceAll("[\\p{Cntrl}\\p{Cf}\"\\\\/:*?<>|%;]+", " ")
                        .replaceAll("\\s+", " ")
                        .replaceAll("^[. ]+|[. ]+$", "");
        var most = Math.min(cleaned.codePointCount(0, cleaned.length()), MOST_OF_NAME);
        var cut = cleaned.substring(0, cleaned.offsetByCodePoints(0, most)).strip();
        return cut.isEmpty() ? "document" : cut;
    }

    /** Letters without their marks, and _ for those of other scripts. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\x20-\\x7E]+", "_");
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
