package com.vtconnect.registration.office;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

/** Begins an answer that browsers keep as a CSV file; what is written to it goes out at once. */
public final class CsvDownload {

    /** Tells spreadsheets that the file is in UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvDownload() {}

    /**
     * Gives a writer that never throws: whoever stops the download has still read what is on the
     * audit trail.
     */
    public static PrintWriter begin(HttpServletResponse response, String name) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        var writer = response.getWriter();
        writer.write(BYTE_ORDER_MARK);
        return writer;
    }
}
