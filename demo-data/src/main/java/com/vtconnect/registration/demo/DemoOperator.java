package com.vtconnect.registration.demo;

import com.vtconnect.registration.access.control.PasswordHasher;
import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.operator.control.OperatorAccounts;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.PersonName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opal Osborne, who runs the platform. */
@ApplicationScoped
class DemoOperator {

    private static final EmailAddress EMAIL = new EmailAddress("operator@platform.example");

    @Inject OperatorAccounts accounts;
    @Inject PasswordHasher passwordHasher;

    /** Made as by a set-up code of which nobody knows the words. */
    void makeIfMissing() {
        if (!accounts.isKnown(EMAIL)) {
            accounts.make(
                    Secrets.random(32),
                    EMAIL,
                    new PersonName("Opal", "Osborne"),
                    passwordHasher.hash(DemoPractice.PASSWORD));
        }
    }
}
