package com.vtconnect.registration.organization.control;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** The chunks of a PNG file (ISO/IEC 15948). */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Length, type and checksum. */
    private static final int FRAME = 12;

    private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private Png() {}

    /**
     * Without texts and whatever else a file may carry beside its pixels. The JDK's reader unpacks
     * compressed texts without a limit: three megabytes become three gigabytes.
     *
     * @param file of any kind; what is no PNG comes back as it is
     * @throws IllegalArgumentException if a chunk is longer than the file
     */
    static byte[] withPixelsAlone(byte[] file) {
        if (!Arrays.equals(
                SIGNATURE, Arrays.copyOf(file, Math.min(file.length, SIGNATURE.length)))) {
            return file;
        }
        var from = ByteBuffer.wrap(file).order(ByteOrder.BIG_ENDIAN).position(SIGNATURE.length);
        var to = ByteBuffer.allocate(file.length).put(SIGNATURE);
        while (from.remaining() >= FRAME) {
            var length = from.getInt(from.position());
            if (length < 0 || length > from.remaining() - FRAME) {
                throw new IllegalArgumentException("A chunk of " + length + " bytes");
            }
            var type = new String(file, from.position() + 4, 4, StandardCharsets.US_ASCII);
            if (PIXELS.contains(type)) {
                to.put(file, from.position(), FRAME + length);
            }
            from.position(from.position() + FRAME + length);
        }
        return Arrays.copyOf(to.array(), to.position());
    }
}
