package com.vtconnect.registration.roster.control;

import com.vtconnect.registration.roster.entity.FileContent;
import com.vtconnect.registration.roster.entity.FileRefused;
import com.vtconnect.registration.roster.entity.FileRefused.Reason;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;

/**
 * Reads a CSV file line by line: separated by commas, semicolons or tabs, whichever the first line
 * has most of, with quotes where needed.
 */
final class FileReading implements AutoCloseable {

    static final int MOST_LINES = 100_000;

    /** Longer than any cell of ours; a quote that is never closed would swallow the whole file. */
    private static final int LONGEST_CELL = 20_000;

    private static final int LONGEST_HEADING = 10_000;
    private static final String SEPARATORS = ",;\t";

    private final FileEncoding encoding;
    private final char separator;
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final Columns columns;
    private int count;

    /** A line that is not empty. */
    record Line(int number, List<String> cells, boolean hasExtraCells) {}

    /**
     * @throws FileRefused if it is no text, or its columns say not enough
     */
    FileReading(FileContent source) throws IOException {
        encoding = FileEncoding.of(source);
        try (var reader = encoding.reader(source)) {
            separator = separator(reader);
        }
        csv =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowExtraCharsAfterClosingQuote(true)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(LONGEST_CELL)
                        .ofCsvRecord(encoding.reader(source));
        records = csv.iterator();
        try {
            columns = new Columns(headings());
        } catch (RuntimeException refused) {
            csv.close();
            throw refused;
        }
    }

    private List<String> headings() {
        var headings = next();
        if (headings == null) {
            throw new FileRefused(Reason.EMPTY);
        }
        return headings.getFields();
    }

    private static char separator(Reader reader) throws IOException {
        var counts = new int[SEPARATORS.length()];
        var isQuoted = false;
        var isBegun = false;
        for (var i = 0; i < LONGEST_HEADING; i++) {
            var c = reader.read();
            if (c < 0 || isBegun && !isQuoted && (c == '\n' || c == '\r')) {
                break;
            }
            isBegun |= !Character.isWhitespace(c);
            isQuoted ^= c == '"';
            var place = SEPARATORS.indexOf(c);
            if (place >= 0 && !isQuoted) {
                counts[place]++;
            }
        }
        var most = 0;
        for (var i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    /**
     * Null after the last one.
     *
     * @throws FileRefused if there are too many, or a quote is not closed
     */
    Line line() {
        for (var one = next(); one != null; one = next()) {
            if (one.getFields().stream().anyMatch(field -> !field.isBlank())) {
                if (++count > MOST_LINES) {
                    throw new FileRefused(Reason.TOO_MANY_LINES);
                }
                return new Line(
                        (int) one.getStartingLineNumber(),
                        columns.cells(one.getFields()),
                        columns.isExceededBy(one.getFields()));
            }
        }
        return null;
    }

    private CsvRecord next() {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException unclosed) {
            throw new FileRefused(Reason.QUOTES);
        }
    }

    FileEncoding encoding() {
        return encoding;
    }

    char separator() {
        return separator;
    }

    Columns columns() {
        return columns;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
