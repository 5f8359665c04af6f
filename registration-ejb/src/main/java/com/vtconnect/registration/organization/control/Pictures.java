package com.vtconnect.registration.organization.control;

import static com.vtconnect.registration.value.entity.Problem.Reason.NOT_A_PICTURE;
import static com.vtconnect.registration.value.entity.Problem.Reason.TOO_LARGE;

import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.organization.entity.Picture;
import com.vtconnect.registration.value.entity.InvalidInput;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * Makes pictures of our own of what people upload: decoded within limits, turned upright, drawn
 * anew. Nothing of the file is kept but what one sees. One at a time on each node, so that many
 * uploads at once take no more memory than one: some 100 MB at worst.
 */
final class Pictures {

    private static final int MAX_UPLOAD_BYTES = 3 * 1024 * 1024;

    /** A picture that claims more pixels is not even decoded. */
    private static final long MAX_PIXELS = 25_000_000;

    private static final int MAX_SIDE = 25_000;

    /**
     * What is longer than this is decoded coarser, pixels left out: four to eight bytes each would
     * fill the memory. It is more than double of what anybody keeps.
     */
    private static final int DECODED_SIDE = 2_500;

    /** Not TIFF, of which the JDK has a reader as well: what it unpacks knows no limits. */
    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif", "bmp");

    /**
     * Ten are usual in a progressive JPEG. Each costs a pass over the whole picture: 22 ms,
     * measured with 25 megapixels on JDK 17, for 42 bytes of an empty one.
     */
    private static final int MAX_SCANS = 50;

    private static final byte MARKER = (byte) 0xFF;
    private static final byte START_OF_SCAN = (byte) 0xDA;

    private Pictures() {}

    /**
     * @param field named if it is no picture
     * @param format png or jpeg
     * @param draw makes what is kept of what was uploaded
     */
    static synchronized Picture encode(
            String field, byte[] upload, String format, UnaryOperator<BufferedImage> draw) {
        if (upload.length > MAX_UPLOAD_BYTES) {
            throw new InvalidInput(field, TOO_LARGE);
        }
        if (scans(upload) > MAX_SCANS) {
            throw new InvalidInput(field, NOT_A_PICTURE);
        }
        try {
            var encoded = new ByteArrayOutputStream();
            ImageIO.write(draw.apply(decoded(field, upload)), format, encoded);
            var bytes = encoded.toByteArray();
            return new Picture(bytes, "image/" + format, version(bytes));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new InvalidInput(field, NOT_A_PICTURE);
        }
    }

    private static BufferedImage decoded(String field, byte[] upload) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new InvalidInput(field, NOT_A_PICTURE);
            }
            ImageReader reader = readers.next();
            try {
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    throw new InvalidInput(field, NOT_A_PICTURE);
                }
                // Metadata ignored: of them the JDK unpacks three megabytes to three gigabytes.
                reader.setInput(input, true, true);
                var longest = Math.max(reader.getWidth(0), reader.getHeight(0));
                if (longest > MAX_SIDE
                        || (long) reader.getWidth(0) * reader.getHeight(0) > MAX_PIXELS) {
                    throw new InvalidInput(field, TOO_LARGE);
                }
                var each = (longest + DECODED_SIDE - 1) / DECODED_SIDE;
                var coarser = reader.getDefaultReadParam();
                coarser.setSourceSubsampling(each, each, 0, 0);
                return upright(reader.read(0, coarser), Orientation.of(upload));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Of a JPEG; in its packed pixels a marker cannot stand. */
    private static long scans(byte[] upload) {
        var isJpeg = upload.length > 1 && upload[0] == MARKER && upload[1] == (byte) 0xD8;
        return !isJpeg
                ? 0
                : IntStream.range(1, upload.length)
                        .filter(at -> upload[at - 1] == MARKER && upload[at] == START_OF_SCAN)
                        .count();
    }

    private static BufferedImage upright(BufferedImage picture, Orientation orientation) {
        if (orientation == Orientation.UPRIGHT) {
            return picture;
        }
        var width = picture.getWidth();
        var height = picture.getHeight();
        var turned =
                orientation.isOnItsSide()
                        ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                        : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = turned.createGraphics();
        canvas.drawImage(picture, orientation.turn(width, height), null);
        canvas.dispose();
        return turned;
    }

    /**
     * Draws a picture smoothly over a whole canvas.
     *
     * @param type as of {@link BufferedImage}
     */
    static BufferedImage scaled(BufferedImage picture, int width, int height, int type) {
        var canvas = new BufferedImage(width, height, type);
        var graphics = canvas.createGraphics();
        if (type == BufferedImage.TYPE_INT_RGB) {
            // What is transparent would turn black.
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
        }
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return canvas;
    }

    private static String version(byte[] bytes) {
        return HexFormat.of().formatHex(Arrays.copyOf(Secrets.hash(Secrets.text(bytes)), 6));
    }
}
