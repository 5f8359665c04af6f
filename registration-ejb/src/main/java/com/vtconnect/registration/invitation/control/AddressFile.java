package com.vtconnect.registration.invitation.control;

import com.vtconnect.registration.roster.control.CsvFile;
import com.vtconnect.registration.roster.entity.FileContent;
import com.vtconnect.registration.roster.entity.FileRefused;
import com.vtconnect.registration.roster.entity.FileRefused.Reason;
import com.vtconnect.registration.roster.entity.RosterColumn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The addresses in a file: those of the column with that heading, else whatever has an at sign. A
 * line without one is kept as it stands, so that it is told and not lost.
 */
public final class AddressFile {

    private AddressFile() {}

    /**
     * @param most lines
     * @return a line for each line of the file that is not empty, to be read as if it were typed
     * @throws FileRefused if it is no text, or has too many lines
     */
    public static List<String> read(FileContent content, int most) {
        try (var csv = new CsvFile(content)) {
            return read(csv, most);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new FileRefused(Reason.NOT_TEXT);
        }
    }

    private static List<String> read(CsvFile csv, int most) {
        var lines = new ArrayList<String>();
        var row = csv.nextFilled();
        if (row == null) {
            throw new FileRefused(Reason.EMPTY);
        }
        var column = column(row.fields());
        if (column >= 0) {
            row = csv.nextFilled();
        }
        for (; row != null; row = csv.nextFilled()) {
            if (lines.size() == most) {
                throw new FileRefused(Reason.TOO_MANY_LINES);
            }
            lines.add(line(row.fields(), column));
        }
        return lines;
    }

    /** That with the heading of addresses; -1 if the first line is none of headings. */
    private static int column(List<String> headings) {
        return IntStream.range(0, headings.size())
                .filter(
                        i ->
                                RosterColumn.named(headings.get(i))
                                        .filter(RosterColumn.EMAIL::equals)
                                        .isPresent())
                .findFirst()
                .orElse(-1);
    }

    private static String line(List<String> fields, int column) {
        var cell = column >= 0 && column < fields.size() ? oneLine(fields.get(column)) : "";
        if (!cell.isEmpty()) {
            return cell;
        }
        var addresses = column >= 0 ? List.<String>of() : withAtSign(fields);
        return addresses.isEmpty()
                ? String.join(" ", filled(fields).toList())
                : String.join("; ", addresses);
    }

    private static List<String> withAtSign(List<String> fields) {
        return filled(fields).filter(field -> field.indexOf('@') >= 0).toList();
    }

    private static Stream<String> filled(List<String> fields) {
        return fields.stream().map(AddressFile::oneLine).filter(field -> !field.isEmpty());
    }

    private static String oneLine(String field) {
        return field.replaceAll("\\R", " ").strip();
    }
}
