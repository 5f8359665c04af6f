package com.vtconnect.registration;

import java.io.File;
import java.util.Arrays;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What every {@code *IT} runs in: the module's own archive as built, with the libraries that the
 * web modules pack beside it, and the test classes. Extend it and inject what is to be tested.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class Deployments {

    @Deployment
    public static WebArchive registration() {
        return ShrinkWrap.create(WebArchive.class, "registration-it.war")
                .addAsLibraries(jars(new File("target"), "registration-ejb-"))
                .addAsLibraries(jars(new File("target/it/packed"), ""))
                .addAsLibraries(
                        new File("target/it/subethasmtp.jar"),
                        new File("target/it/guava-mini.jar"),
                        new File("target/it/assertj-core.jar"))
                .addAsResource("upgrade/schema-031.sql")
                .addPackages(true, Deployments::isNeededThere, "com.vtconnect.registration")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    /** The classes under test come with the archive, the server's own setting up stays outside. */
    private static boolean isNeededThere(org.jboss.shrinkwrap.api.ArchivePath path) {
        var name = path.get();
        return new File("target/test-classes", name).exists()
                && !name.contains("OneServer")
                && !name.contains("RegistrationServer")
                && !name.contains("ArchitectureTest")
                && !name.contains("RightsTableTest");
    }

    private static File[] jars(File directory, String prefix) {
        var jars =
                directory.listFiles((in, name) -> name.startsWith(prefix) && name.endsWith(".jar"));
        if (jars == null || jars.length == 0) {
            throw new IllegalStateException("Nothing in " + directory + ", run mvnw verify");
        }
        Arrays.sort(jars);
        return jars;
    }
}
