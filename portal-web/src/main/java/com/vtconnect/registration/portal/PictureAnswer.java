package com.vtconnect.registration.portal;

import com.vtconnect.registration.organization.entity.Picture;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Sends a picture; its address changes with it ({@code ?v=}), so browsers keep it. */
final class PictureAnswer {

    private PictureAnswer() {}

    static void send(
            Optional<Picture> picture, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (picture.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var isCurrent = picture.get().version().equals(request.getParameter("v"));
        response.setHeader(
                "Cache-Control", isCurrent ? "public, max-age=31536000, immutable" : "no-cache");
        response.setContentType(picture.get().type());
        response.setContentLength(picture.get().bytes().length);
        response.getOutputStream().write(picture.get().bytes());
    }
}
