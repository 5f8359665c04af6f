package com.vtconnect.registration.document.entity;

import static com.vtconnect.registration.value.entity.Problem.Reason.EMPTY;
import static com.vtconnect.registration.value.entity.Problem.Reason.MISSING;
import static com.vtconnect.registration.value.entity.Problem.Reason.NOT_A_PDF;
import static com.vtconnect.registration.value.entity.Problem.Reason.TOO_LARGE;

import com.vtconnect.registration.value.entity.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/**
 * The bytes of a PDF, which are kept as they came: what somebody signs must be what they saw.
 * Whatever its name says, it is one if it begins as one, and if its end says where its table of
 * contents is and there is one (ISO 32000-2, 7.5). So another file is none, nor is one that was cut
 * off on its way.
 */
public record Pdf(byte[] bytes) {

    private static final int MOST_BYTES = 3 * 1024 * 1024;

    /** Readers look this far for the beginning and for the end. */
    private static final int FAR = 1024;

    private static final Pattern BEGIN = Pattern.compile("%PDF-[12]\\.\\d");
    private static final Pattern END =
            Pattern.compile("startxref\\s+(\\d{1,8})\\s+%%EOF\\s*", Pattern.DOTALL);

    /** A table, or the stream that has been allowed in its place since PDF 1.5. */
    private static final Pattern TABLE = Pattern.compile("\\s*(xref\\s|\\d+\\s+\\d+\\s+obj\\b)");

    /**
     * @param field named if it is none
     * @param upload null for no file
     * @throws InvalidInput with what is wrong
     */
    public static Pdf of(String field, byte[] upload) {
        if (upload == null || upload.length == 0) {
            throw new InvalidInput(field, upload == null ? MISSING : EMPTY);
        }
        if (upload.length > MOST_BYTES) {
            throw new InvalidInput(field, TOO_LARGE);
        }
        if (!isOne(upload)) {
            throw new InvalidInput(field, NOT_A_PDF);
        }
        return new Pdf(upload);
    }

    private static boolean isOne(byte[] file) {
        var begin = BEGIN.matcher(text(file, 0));
        var end = END.matcher(text(file, file.length - FAR));
        if (!begin.find() || !end.find()) {
            return false;
        }
        var table = Long.parseLong(end.group(1));
        while (end.find()) {
            // Each change that was saved has an end of its own; the last counts.
            table = Long.parseLong(end.group(1));
        }
        // Some count from the beginning of the file, some from where the PDF begins in it.
        return isTable(file, table) || isTable(file, begin.start() + table);
    }

    private static boolean isTable(byte[] file, long at) {
        return at > 0 && at < file.length && TABLE.matcher(text(file, (int) at)).lookingAt();
    }

    private static String text(byte[] file, int from) {
        var begin = Math.max(0, from);
        var length = Math.min(FAR, file.length - begin);
        return new String(file, begin, length, StandardCharsets.ISO_8859_1);
    }

    /** SHA-256. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
