package com.vtconnect.registration.roster.control;

import com.vtconnect.registration.roster.entity.FileContent;
import com.vtconnect.registration.roster.entity.FileRefused;
import com.vtconnect.registration.roster.entity.FileRefused.Reason;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;

/**
 * In which encoding a file is. The mark at its beginning says it; without one it is UTF-8 if all of
 * it can be read as that, else Windows-1252, in which spreadsheets on Windows still save.
 */
enum FileEncoding {
    UTF_8_MARKED("UTF-8", 0xEF, 0xBB, 0xBF),
    UTF_16LE("UTF-16LE", 0xFF, 0xFE),
    UTF_16BE("UTF-16BE", 0xFE, 0xFF),
    UTF_8("UTF-8"),
    WINDOWS("windows-1252");

    private static final int BLOCK = 8192;

    private final Charset charset;
    private final int[] mark;

    FileEncoding(String charset, int... mark) {
        this.charset = Charset.forName(charset);
        this.mark = mark;
    }

    /**
     * Reads the whole file, more than once if need be, and never holds more than a block of it.
     *
     * @throws FileRefused if it is no text
     */
    static FileEncoding of(FileContent source) throws IOException {
        byte[] first;
        try (var stream = source.open()) {
            first = stream.readNBytes(4);
        }
        if (first.length == 0) {
            throw new FileRefused(Reason.EMPTY);
        }
        // Newer workbooks are ZIP files, older ones have a form of their own.
        if (begins(first, 'P', 'K', 3, 4) || begins(first, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new FileRefused(Reason.SPREADSHEET);
        }
        for (var one : List.of(UTF_8_MARKED, UTF_16LE, UTF_16BE)) {
            if (begins(first, one.mark)) {
                return one.required(source);
            }
        }
        return UTF_8.canRead(source) ? UTF_8 : WINDOWS.required(source);
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (var i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private FileEncoding required(FileContent source) throws IOException {
        if (!canRead(source)) {
            throw new FileRefused(Reason.NOT_TEXT);
        }
        return this;
    }

    /** Whether all of it is text in this encoding: without control characters but line ends. */
    private boolean canRead(FileContent source) throws IOException {
        var block = new char[BLOCK];
        try (var reader = reader(source)) {
            for (var read = reader.read(block); read >= 0; read = reader.read(block)) {
                for (var i = 0; i < read; i++) {
                    if (block[i] < ' ' && "\t\r\n".indexOf(block[i]) < 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }

    /** Behind the mark, and strict: what cannot be read is an error and no question mark. */
    Reader reader(FileContent source) throws IOException {
        var stream = source.open();
        stream.skipNBytes(mark.length);
        return new InputStreamReader(stream, charset.newDecoder());
    }

    /** As people know it. */
    String label() {
        return this == WINDOWS ? "Windows-1252" : charset.name();
    }
}
