package com.vtconnect.registration.roster.entity;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** The file cannot be read as clients at all; nothing of it is kept. */
@ApplicationException(rollback = true)
public class FileRefused extends RuntimeException {

    public enum Reason {
        NO_FILE,
        EMPTY,
        /** A workbook, not a CSV file. */
        SPREADSHEET,
        NOT_TEXT,
        /** Columns that are needed are not there. */
        COLUMNS_MISSING,
        /** Two columns say the same. */
        COLUMNS_TWICE,
        /** A quote that is opened is not closed, or something is far too long to be a cell. */
        QUOTES,
        TOO_MANY_LINES,
        /** The one before is being imported. */
        RUNNING
    }

    private final Reason reason;
    private final transient List<RosterColumn> columns;

    public FileRefused(Reason reason) {
        this(reason, List.of());
    }

    public FileRefused(Reason reason, List<RosterColumn> columns) {
        super(reason + " " + columns);
        this.reason = reason;
        this.columns = List.copyOf(columns);
    }

    public Reason reason() {
        return reason;
    }

    public List<RosterColumn> columns() {
        return columns;
    }
}
