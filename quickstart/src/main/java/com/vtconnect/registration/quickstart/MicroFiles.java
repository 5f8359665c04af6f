package com.vtconnect.registration.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files that tell one Payara Micro what to be: commands in the server's own language, kept as
 * resources beside this class.
 */
record MicroFiles(Path directory) {

    void write(int databasePort, int smtpPort) throws IOException {
        RunDirectory.sweep(temporary());
        Files.createDirectories(temporary());
        Lifeline.writeAgent(agent());
        for (var file :
                List.of(logging(), beforeBoot(), afterBoot(), afterDeployment(), afterDemoData())) {
            var template = Resources.text("server/" + file.getFileName());
            Files.writeString(
                    file,
                    template.replace("{database.port}", Integer.toString(databasePort))
                            .replace("{database.name}", EmbeddedDatabase.NAME)
                            .replace("{smtp.port}", Integer.toString(smtpPort)));
        }
    }

    Path temporary() {
        return directory.resolve("tmp");
    }

    Path agent() {
        return directory.resolve("lifeline.jar");
    }

    Path logging() {
        return directory.resolve("logging.properties");
    }

    Path beforeBoot() {
        return directory.resolve("before-boot.asadmin");
    }

    Path afterBoot() {
        return directory.resolve("after-boot.asadmin");
    }

    Path afterDeployment() {
        return directory.resolve("after-deployment.asadmin");
    }

    /** Once complete, the demo data's own copy of the rules and timers has to go. */
    Path afterDemoData() {
        return directory.resolve("after-demo-data.asadmin");
    }
}
