package com.vtconnect.registration.organization.control;

import static com.vtconnect.registration.value.entity.Problem.Reason.NOT_A_PICTURE;
import static com.vtconnect.registration.value.entity.Problem.Reason.TOO_LARGE;

import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.organization.entity.Logo;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Makes a logo of an uploaded picture: at most 480 × 160 pixels, a PNG of our own making. */
@ApplicationScoped
public class LogoEncoder {

    private static final int MAX_UPLOAD_BYTES = 3 * 1024 * 1024;

    /** A picture that claims more pixels is not even decoded. */
    private static final long MAX_PIXELS = 25_000_000;

    private static final int MAX_WIDTH = 480;
    private static final int MAX_HEIGHT = 160;

    public Logo encode(byte[] upload) {
        if (upload.length > MAX_UPLOAD_BYTES) {
            throw new InvalidInput("logo", TOO_LARGE);
        }
        try {
            var png = new ByteArrayOutputStream();
            ImageIO.write(fitted(decoded(upload)), "png", png);
            var bytes = png.toByteArray();
            return new Logo(bytes, "image/png", version(bytes));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new InvalidInput("logo", NOT_A_PICTURE);
        }
    }

    private static BufferedImage decoded(byte[] upload) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new InvalidInput("logo", NOT_A_PICTURE);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MAX_PIXELS) {
                    throw new InvalidInput("logo", TOO_LARGE);
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
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
        var fitted = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var canvas = fitted.createGraphics();
        canvas.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(picture, 0, 0, width, height, null);
        canvas.dispose();
        return fitted;
    }

    private static String version(byte[] bytes) {
        return HexFormat.of().formatHex(Arrays.copyOf(Secrets.hash(Secrets.text(bytes)), 6));
    }
}
