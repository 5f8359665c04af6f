package com.vtconnect.registration.organization.control;

import com.vtconnect.registration.organization.entity.Picture;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;

/** Makes a logo of an uploaded picture: at most 480 × 160 pixels, a PNG. */
@ApplicationScoped
public class LogoEncoder {

    private static final int MAX_WIDTH = 480;
    private static final int MAX_HEIGHT = 160;

    public Picture encode(byte[] upload) {
        return Pictures.encode("logo", upload, "png", LogoEncoder::fitted);
    }

    private static BufferedImage fitted(BufferedImage picture) {
        var scale =
                Math.min(
                        1.0,
                        Math.min(
                                (double) MAX_WIDTH / picture.getWidth(),
                                (double) MAX_HEIGHT / picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        return Pictures.scaled(picture, width, height, BufferedImage.TYPE_INT_ARGB);
    }
}
