package com.vtconnect.registration.organization.control;

import com.vtconnect.registration.organization.entity.Picture;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;

/**
 * Makes a portrait of an uploaded picture: a square of 400 pixels, a JPEG. Of a tall picture the
 * part is taken where a face is, nearer to the top.
 */
@ApplicationScoped
public class PhotoEncoder {

    private static final int SIDE = 400;

    public Picture encode(byte[] upload) {
        return Pictures.encode("photo", upload, "jpeg", PhotoEncoder::square);
    }

    private static BufferedImage square(BufferedImage picture) {
        var side = Math.min(picture.getWidth(), picture.getHeight());
        var square =
                picture.getSubimage(
                        (picture.getWidth() - side) / 2,
                        (picture.getHeight() - side) / 3,
                        side,
                        side);
        // By halves: in one step most pixels would never be looked at.
        while (square.getWidth() >= 2 * SIDE) {
            square = scaled(square, square.getWidth() / 2);
        }
        return scaled(square, SIDE);
    }

    private static BufferedImage scaled(BufferedImage square, int side) {
        return Pictures.scaled(square, side, side, BufferedImage.TYPE_INT_RGB);
    }
}
