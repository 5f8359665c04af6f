package com.vtconnect.registration.shared;

import java.text.NumberFormat;
import java.util.Locale;

/** The size of a file as people say it: 120 KB, 1.5 MB. */
public final class FileSize {

    private static final double KB = 1024;

    private FileSize() {}

    public static String of(long bytes, Locale locale) {
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(1);
        return bytes < KB * KB
                ? format.format(Math.ceil(bytes / KB)) + " KB"
                : format.format(bytes / KB / KB) + " MB";
    }
}
