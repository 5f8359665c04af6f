package com.vtconnect.registration.portal;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.account.boundary.AccountClosing;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;

/** A client asks for the account to be closed, or thinks better of it. */
@Named
@RequestScoped
public class ClosePage {

    @Inject AccountClosing accountClosing;
    @Inject ProofForm proofForm;
    @Inject Portal portal;
    @Inject FormToken formToken;
    @Inject Words words;

    private Instant askedAt;

    @PostConstruct
    void open() {
        askedAt = accountClosing.askedAt().orElse(null);
    }

    public void ask() {
        if (!formToken.isAccepted()) {
            return;
        }
        try {
            accountClosing.ask(proofForm.typed());
            portal.goTo("account?told=closing");
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    public void withdraw() {
        if (formToken.isAccepted()) {
            accountClosing.withdraw();
            portal.goTo("account?told=staying");
        }
    }

    /** Null if it was not asked for. */
    public Instant getAskedAt() {
        return askedAt;
    }
}
