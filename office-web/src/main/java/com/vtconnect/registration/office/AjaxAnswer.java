package com.vtconnect.registration.office;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Sends the browser elsewhere in answer to a Faces Ajax request, which would follow a plain
 * redirect silently and find no answer it understands.
 */
final class AjaxAnswer {

    private AjaxAnswer() {}

    /** Whether the page waits for an answer to Ajax. */
    static boolean isAwaited(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    static void goTo(HttpServletResponse response, String address) {
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var escaped = address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        try {
            response.getWriter()
                    .write(
                            "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                                    + escaped
                                    + "\"/></partial-response>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
