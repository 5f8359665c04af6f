package com.vtconnect.registration.office;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * One line of a CSV file (RFC 4180). What a spreadsheet would take for a formula is defused by an
 * apostrophe in front: people type their names themselves.
 */
public final class CsvLine {

    private static final String FORMULA_BEGINS_WITH = "=+-@\t\r\n";

    private CsvLine() {}

    public static String of(String... cells) {
        return Arrays.stream(cells).map(CsvLine::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        var isFormula = FORMULA_BEGINS_WITH.indexOf(text.charAt(0)) >= 0;
        return '"' + (isFormula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
