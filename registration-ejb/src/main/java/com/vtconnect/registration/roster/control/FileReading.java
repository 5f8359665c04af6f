package com.vtconnect.registration.roster.control;

import com.vtconnect.registration.roster.entity.FileContent;
import com.vtconnect.registration.roster.entity.FileRefused;
import com.vtconnect.registration.roster.entity.FileRefused.Reason;
import java.io.IOException;
import java.util.List;

/** Reads a file of clients line by line, by the headings in its first line. */
final class FileReading implements AutoCloseable {

    static final int MOST_LINES = 100_000;

    private final CsvFile csv;
    private final Columns columns;
    private int count;

    /** A line that is not empty. */
    record Line(int number, List<String> cells, boolean hasExtraCells) {}

    /**
     * @throws FileRefused if it is no text, or its columns say not enough
     */
    FileReading(FileContent source) throws IOException {
        csv = new CsvFile(source);
        try {
            columns = new Columns(headings());
        } catch (RuntimeException refused) {
            csv.close();
            throw refused;
        }
    }

    private List<String> headings() {
        var headings = csv.next();
        if (headings == null) {
            throw new FileRefused(Reason.EMPTY);
        }
        return headings.fields();
    }

    /**
     * Null after the last one.
     *
     * @throws FileRefused if there are too many, or a quote is not closed
     */
    Line line() {
        var row = csv.nextFilled();
        if (row == null) {
            return null;
        }
        if (++count > MOST_LINES) {
            throw new FileRefused(Reason.TOO_MANY_LINES);
        }
        return new Line(
                row.number(), columns.cells(row.fields()), columns.isExceededBy(row.fields()));
    }

    FileEncoding encoding() {
        return csv.encoding();
    }

    char separator() {
        return csv.separator();
    }

    Columns columns() {
        return columns;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
