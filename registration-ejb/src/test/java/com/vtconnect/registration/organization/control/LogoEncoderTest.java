package com.vtconnect.registration.organization.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogoEncoderTest {

    private final LogoEncoder encoder = new LogoEncoder();

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void encodesPicturesAnewAsPng(String format) throws IOException {
        var logo = encoder.encode(picture(300, 100, format));
        assertThat(logo.type()).isEqualTo("image/png");
        assertThat(logo.bytes()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(logo.version()).matches("[0-9a-f]{12}");
        var shown = ImageIO.read(new ByteArrayInputStream(logo.bytes()));
        assertThat(shown.getWidth()).isEqualTo(300);
        assertThat(shown.getHeight()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"960,320,480,160", "1000,100,480,48", "100,1000,16,160", "1,5000,1,160", "5,5,5,5"})
    void fitsThemIntoTheHeader(int width, int height, int shownWidth, int shownHeight)
            throws IOException {
        var logo = encoder.encode(picture(width, height, "png"));
        var shown = ImageIO.read(new ByteArrayInputStream(logo.bytes()));
        assertThat(shown.getWidth()).isEqualTo(shownWidth);
        assertThat(shown.getHeight()).isEqualTo(shownHeight);
    }

    @Test
    void keepsNothingButThePixels() throws IOException {
        var secret = "<script>GPS 44.97 N</script>".getBytes(StandardCharsets.US_ASCII);
        var picture = picture(10, 10, "gif");
        var upload = Arrays.copyOf(picture, picture.length + secret.length);
        System.arraycopy(secret, 0, upload, picture.length, secret.length);
        assertThat(new String(encoder.encode(upload).bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS");
    }

    @Test
    void refusesWhatIsNoPicture() throws IOException {
        assertThat(reason(new byte[0])).isEqualTo(Reason.NOT_A_PICTURE);
        assertThat(reason("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.NOT_A_PICTURE);
        assertThat(reason("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.NOT_A_PICTURE);
        for (var format : new String[] {"png", "jpg", "gif", "bmp"}) {
            var half = picture(50, 50, format);
            assertThat(reason(Arrays.copyOf(half, 20))).isEqualTo(Reason.NOT_A_PICTURE);
        }
    }

    @Test
    void refusesMoreThanThreeMegabytes() {
        assertThat(reason(new byte[3 * 1024 * 1024 + 1])).isEqualTo(Reason.TOO_LARGE);
    }

    private Reason reason(byte[] upload) {
        return catchThrowableOfType(InvalidInput.class, () -> encoder.encode(upload))
                .problems()
                .stream()
                .map(Problem::reason)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        assertThat(ImageIO.write(picture, format, bytes)).isTrue();
        return bytes.toByteArray();
    }
}
