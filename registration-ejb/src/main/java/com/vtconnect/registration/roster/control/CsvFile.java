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
 * A CSV file line by line, whatever its columns: separated by commas, semicolons or tabs, whichever
 * the first line has most of, with quotes where needed.
 */
public final class CsvFile implements AutoCloseable {

    /** Longer than any cell of ours; a quote that is never closed would swallow the whole file. */
    private static final int LONGEST_CELL = 20_000;

    private static final int LONGEST_HEADING = 10_000;
    private static final String SEPARATORS = ",;\t";

    private final FileEncoding encoding;
    private final char separator;
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;

    /**
     * @param number as an editor counts the lines
     */
    public record Row(int number, List<String> fields) {

        boolean isBlank() {
            return fields.stream().allMatch(String::isBlank);
        }
    }

    /**
     * @throws FileRefused if it is no text
     */
    public CsvFile(FileContent source) throws IOException {
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
     * @throws FileRefused if a quote is not closed
     */
    public Row next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            var record = records.next();
            return new Row((int) record.getStartingLineNumber(), record.getFields());
        } catch (CsvParseException unclosed) {
            throw new FileRefused(Reason.QUOTES);
        }
    }

    /** The next one in which something stands; null after the last one. */
    public Row nextFilled() {
        var row = next();
        while (row != null && row.isBlank()) {
            row = next();
        }
        return row;
    }

    FileEncoding encoding() {
        return encoding;
    }

    char separator() {
        return separator;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
