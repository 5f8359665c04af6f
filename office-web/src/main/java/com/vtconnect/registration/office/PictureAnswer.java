package com.vtconnect.registration.office;

import com.vtconnect.registration.organization.entity.Picture;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a picture to staff; its address changes with it, so their browsers keep it for a day. */
final class PictureAnswer {

    private PictureAnswer() {}

    /**
     * @param picture null for none
     */
    static void send(Picture picture, HttpServletResponse response) throws IOException {
        if (picture == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "private, max-age=86400");
        response.setContentType(picture.type());
        response.setContentLength(picture.bytes().length);
        response.getOutputStream().write(picture.bytes());
    }
}
