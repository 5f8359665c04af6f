package com.vtconnect.registration.quickstart;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The archives that a server is made of, as the build lays them into one directory, without
 * versions in their names.
 */
public record Parts(Path directory) {

    public Path payaraMicro() {
        return part("payara-micro.jar");
    }

    public Path databaseDriver() {
        return part("postgresql.jar");
    }

    public Path portal() {
        return part("portal-web.war");
    }

    public Path office() {
        return part("office-web.war");
    }

    public Path demoData() {
        return part("demo-data.war");
    }

    private Path part(String name) {
        var file = directory.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new CannotStart(file + " is missing: build it with ./mvnw -Prun.");
        }
        return file;
    }
}
