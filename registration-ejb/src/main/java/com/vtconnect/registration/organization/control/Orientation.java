package com.vtconnect.registration.organization.control;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a phone was held when it took a photograph, as its JPEG says in its Exif segment (Exif 2.32,
 * tag 0x0112): the pixels lie as the sensor saw them, and a reader has to turn them.
 */
enum Orientation {
    UPRIGHT,
    UPSIDE_DOWN,
    TO_THE_RIGHT,
    TO_THE_LEFT;

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int APPLICATION_1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final int TAG = 0x0112;

    /** Upright where nothing else is said, or it cannot be understood. */
    static Orientation of(byte[] file) {
        var bytes = ByteBuffer.wrap(file);
        try {
            if (word(bytes) != START_OF_IMAGE) {
                return UPRIGHT;
            }
            for (var marker = word(bytes); marker != START_OF_SCAN; marker = word(bytes)) {
                var end = bytes.position() + word(bytes);
                if (marker == APPLICATION_1 && bytes.getInt() == EXIF) {
                    bytes.getShort();
                    return ofTags(bytes.slice());
                }
                bytes.position(end);
            }
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException nonsense) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static Orientation ofTags(ByteBuffer tiff) {
        tiff.order(tiff.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        for (var left = word(tiff); left > 0; left--) {
            var entry = tiff.position();
            if (word(tiff) == TAG) {
                return of(tiff.getShort(entry + 8));
            }
            tiff.position(entry + 12);
        }
        return UPRIGHT;
    }

    /** Mirrored ones no camera writes. */
    private static Orientation of(short value) {
        return switch (value) {
            case 3 -> UPSIDE_DOWN;
            case 6 -> TO_THE_RIGHT;
            case 8 -> TO_THE_LEFT;
            default -> UPRIGHT;
        };
    }

    private static int word(ByteBuffer bytes) {
        return bytes.getShort() & 0xFFFF;
    }

    /** Whether width and height change places. */
    boolean isOnItsSide() {
        return this == TO_THE_RIGHT || this == TO_THE_LEFT;
    }

    /** Turns a picture of this size upright, with its corner where it was. */
    AffineTransform turn(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case TO_THE_RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case TO_THE_LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
