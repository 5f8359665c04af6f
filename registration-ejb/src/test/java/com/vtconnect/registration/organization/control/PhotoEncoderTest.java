package com.vtconnect.registration.organization.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoEncoderTest {

    private final PhotoEncoder encoder = new PhotoEncoder();

    @ParameterizedTest
    @CsvSource({"1600,1200,png", "300,500,gif", "5,5,bmp", "3000,200,jpg"})
    void cutsASquareOfAnyPicture(int width, int height, String format) throws IOException {
        var photo = encoder.encode(encoded(plain(width, height, Color.GRAY), format));
        assertThat(photo.type()).isEqualTo("image/jpeg");
        assertThat(photo.bytes()).startsWith(0xFF, 0xD8);
        var shown = ImageIO.read(new ByteArrayInputStream(photo.bytes()));
        assertThat(shown.getWidth()).isEqualTo(400);
        assertThat(shown.getHeight()).isEqualTo(400);
    }

    @Test
    void takesOfATallPictureThePartWhereAFaceIs() throws IOException {
        var tall = plain(400, 1000, Color.BLUE);
        var canvas = tall.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 200, 400, 400);
        canvas.dispose();
        var shown = shown(encoded(tall, "png"));
        assertThat(isRed(shown, 200, 5)).isTrue();
        assertThat(isRed(shown, 200, 395)).isTrue();
    }

    @Test
    void whatIsTransparentTurnsWhite() throws IOException {
        var clear = new BufferedImage(500, 500, BufferedImage.TYPE_INT_ARGB);
        assertThat(new Color(shown(encoded(clear, "png")).getRGB(200, 200)).getGreen())
                .isGreaterThan(250);
    }

    /** The corner of the scene that was red lies where the way the phone was held says. */
    @ParameterizedTest
    @CsvSource({"1,5,5", "3,395,395", "6,395,5", "8,5,395", "2,5,5", "77,5,5"})
    void turnsAPhotographUpright(int orientation, int x, int y) throws IOException {
        var scene = plain(800, 800, Color.BLUE);
        var canvas = scene.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, 200, 200);
        canvas.dispose();
        var jpeg = encoded(scene, "jpg");
        for (var withNoise : new boolean[] {false, true}) {
            var shown = shown(held(jpeg, orientation, withNoise));
            assertThat(isRed(shown, x, y)).isTrue();
        }
    }

    @Test
    void aBrokenExifSegmentIsNoMatter() throws IOException {
        var jpeg = held(encoded(plain(10, 10, Color.RED), "jpg"), 6, false);
        for (var length = 20; length < 40; length++) {
            var broken = jpeg.clone();
            Arrays.fill(broken, length, 44, (byte) 0xFF);
            assertThat(Orientation.of(Arrays.copyOf(jpeg, length))).isNotNull();
            assertThat(Orientation.of(broken)).isNotNull();
        }
    }

    @Test
    void keepsNothingOfTheFileButThePixels() throws IOException {
        var secret = "GPS 44.97 N";
        var jpeg = encoded(plain(10, 10, Color.RED), "jpg");
        var upload = ByteBuffer.allocate(jpeg.length + 4 + secret.length());
        upload.put(jpeg, 0, 2).putShort((short) 0xFFFE).putShort((short) (2 + secret.length()));
        upload.put(secret.getBytes(StandardCharsets.US_ASCII)).put(jpeg, 2, jpeg.length - 2);
        assertThat(new String(encoder.encode(upload.array()).bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain(secret);
    }

    @Test
    void refusesWhatIsNoPictureInItsOwnField() {
        var problems =
                catchThrowableOfType(
                                InvalidInput.class,
                                () -> encoder.encode("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                        .problems();
        assertThat(problems).containsExactly(new Problem("photo", Reason.NOT_A_PICTURE));
    }

    private BufferedImage shown(byte[] upload) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(encoder.encode(upload).bytes()));
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        var color = new Color(picture.getRGB(x, y));
        return color.getRed() > 200 && color.getBlue() < 60;
    }

    private static BufferedImage plain(int width, int height, Color color) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(color);
        canvas.fillRect(0, 0, width, height);
        canvas.dispose();
        return picture;
    }

    private static byte[] encoded(BufferedImage picture, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    /** As a camera writes it: the Exif segment in front, here in one byte order or the other. */
    private static byte[] held(byte[] jpeg, int orientation, boolean littleEndian) {
        var exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4);
        exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2));
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put((littleEndian ? "II" : "MM").getBytes(StandardCharsets.US_ASCII));
        exif.order(littleEndian ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN);
        exif.putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        var upload = ByteBuffer.allocate(jpeg.length + exif.capacity());
        return upload.put(jpeg, 0, 2).put(exif.array()).put(jpeg, 2, jpeg.length - 2).array();
    }
}
