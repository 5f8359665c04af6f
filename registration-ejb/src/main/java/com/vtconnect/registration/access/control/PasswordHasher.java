package com.vtconnect.registration.access.control;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;

/**
 * Argon2id with the parameters that OWASP's password storage cheat sheet gives first: 19 MiB, two
 * passes, one lane. They stand in the hash, so they can be raised later and old hashes renewed at
 * the next sign-in. As many hashes run at once as there are cores; a burst waits instead of taking
 * 19 MiB each.
 *
 * <p>Never call it with a transaction open: it takes tens of milliseconds.
 */
@ApplicationScoped
public class PasswordHasher {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int OUTPUT_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private static final Argon2Function CURRENT =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, OUTPUT_BYTES, Argon2.ID);

    final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private volatile String nobody;

    public String hash(String password) {
        return onACore(
                () ->
                        Password.hash(normalized(password))
                                .addRandomSalt(SALT_BYTES)
                                .with(CURRENT)
                                .getResult());
    }

    /** With no hash (nobody has that address) it does the same work and says no. */
    public boolean matches(String password, String hash) {
        if (hash == null) {
            onACore(() -> check(password, hashOfNobody()));
            return false;
        }
        return onACore(() -> check(password, hash));
    }

    /** Whether the hash was made with other parameters than today's. */
    public boolean isOutdated(String hash) {
        return !CURRENT.equals(Argon2Function.getInstanceFromHash(hash));
    }

    private static boolean check(String password, String hash) {
        return Password.check(normalized(password), hash)
                .with(Argon2Function.getInstanceFromHash(hash));
    }

    private String hashOfNobody() {
        if (nobody == null) {
            nobody =
                    Password.hash(Secrets.randomText())
                            .addRandomSalt(SALT_BYTES)
                            .with(CURRENT)
                            .getResult();
        }
        return nobody;
    }

    /**
     * NFKC, so that the same keys on another keyboard give the same password (NIST SP 800-63B-4,
     * section 3.1.1.2).
     */
    private static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T onACore(java.util.function.Supplier<T> work) {
        cores.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }
}
