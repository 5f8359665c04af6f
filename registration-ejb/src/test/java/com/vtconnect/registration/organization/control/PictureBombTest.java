package com.vtconnect.registration.organization.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small files that would become large in memory, several of which at once end a server. */
class PictureBombTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int PALETTE = 3;
    private static final int COLOUR_WITH_ALPHA = 6;

    private final PhotoEncoder photos = new PhotoEncoder();
    private final LogoEncoder logos = new LogoEncoder();

    @ParameterizedTest
    @CsvSource({"60000,60000", "25001,1", "1,25001"})
    void isRefusedUnopenedIfItClaimsTooMuch(int width, int height) throws IOException {
        assertThat(reason(png(width, height, 8, COLOUR_WITH_ALPHA, 0))).isEqualTo(Reason.TOO_LARGE);
    }

    /** 200 MB, were each pixel kept. */
    @Test
    void isDecodedCoarserIfEachPixelTakesEightBytes() throws IOException {
        var bomb = png(5000, 5000, 16, COLOUR_WITH_ALPHA, 5000 * (1 + 5000 * 8));
        assertThat(bomb).hasSizeLessThan(MEGABYTE);
        assertThat(allocatedWhile(() -> assertThat(photos.encode(bomb).bytes()).isNotEmpty()))
                .isLessThan(120 * MEGABYTE);
    }

    @Test
    void hasItsPackedTextsLeftPacked() throws IOException {
        var text = new ByteArrayOutputStream();
        text.write("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
        text.write(deflated(300 * MEGABYTE));
        var bomb =
                png(
                        10,
                        10,
                        8,
                        PALETTE,
                        10 * 11,
                        chunk("PLTE", new byte[3]),
                        chunk("zTXt", text.toByteArray()));
        assertThat(bomb).hasSizeLessThan(MEGABYTE);
        assertThat(allocatedWhile(() -> assertThat(logos.encode(bomb).bytes()).isNotEmpty()))
                .isLessThan(20 * MEGABYTE);
    }

    @Test
    void isRefusedIfItHasHundredsOfScans() throws IOException {
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(5, 5, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        assertThat(photos.encode(jpeg.toByteArray()).bytes()).isNotEmpty();
        for (var scan = 0; scan < 400; scan++) {
            jpeg.write(new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0});
        }
        assertThat(reason(jpeg.toByteArray())).isEqualTo(Reason.NOT_A_PICTURE);
    }

    @Test
    void isRefusedAsTiff() throws IOException {
        var tiff = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(5, 5, BufferedImage.TYPE_INT_RGB), "tiff", tiff))
                .isTrue();
        assertThat(reason(tiff.toByteArray())).isEqualTo(Reason.NOT_A_PICTURE);
    }

    private Reason reason(byte[] upload) {
        return catchThrowableOfType(InvalidInput.class, () -> logos.encode(upload))
                .problems()
                .stream()
                .map(Problem::reason)
                .findFirst()
                .orElseThrow();
    }

    private static long allocatedWhile(Runnable work) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /**
     * @param zeros how many bytes its pixels unpack to
     */
    private static byte[] png(
            int width, int height, int bits, int colours, int zeros, byte[]... beforePixels)
            throws IOException {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) bits).put((byte) colours);
        var file = new ByteArrayOutputStream();
        file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        file.write(chunk("IHDR", header.array()));
        for (var chunk : beforePixels) {
            file.write(chunk);
        }
        file.write(chunk("IDAT", deflated(zeros)));
        file.write(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) {
        var chunk = ByteBuffer.allocate(12 + content.length).putInt(content.length);
        chunk.put(type.getBytes(StandardCharsets.US_ASCII)).put(content);
        var crc = new CRC32();
        crc.update(chunk.array(), 4, 4 + content.length);
        return chunk.putInt((int) crc.getValue()).array();
    }

    private static byte[] deflated(int zeros) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(bytes)) {
            var part = new byte[MEGABYTE];
            for (var left = zeros; left > 0; left -= part.length) {
                deflater.write(part, 0, Math.min(left, part.length));
            }
        }
        return bytes.toByteArray();
    }
}
