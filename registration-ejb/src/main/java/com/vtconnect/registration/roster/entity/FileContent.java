package com.vtconnect.registration.roster.entity;

import java.io.IOException;
import java.io.InputStream;

/** Opens a file from its beginning, as often as it is asked. */
@FunctionalInterface
public interface FileContent {
    InputStream open() throws IOException;
}
