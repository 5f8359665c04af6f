package com.vtconnect.registration.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * What IT configures to open the set-up pages. Asked for at each use, so that a code which was
 * changed or deleted counts without a restart.
 */
@ApplicationScoped
public class SetUpCode {

    @Inject Config config;

    /** Without the spaces around it; empty if none is configured. */
    public Optional<byte[]> hash() {
        return configured().map(String::strip).filter(code -> !code.isEmpty()).map(Secrets::hash);
    }

    public boolean is(String typed) {
        var hash = Secrets.hash(typed == null ? "" : typed.strip());
        return hash().filter(code -> Secrets.same(hash, code)).isPresent();
    }

    protected Optional<String> configured() {
        return config.getOptionalValue("registration.setup-code", String.class);
    }
}
