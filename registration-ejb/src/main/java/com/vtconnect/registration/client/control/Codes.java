package com.vtconnect.registration.client.control;

import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.client.entity.Registration;
import com.vtconnect.registration.confirmation.control.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Takes codes in place of links. */
@ApplicationScoped
public class Codes {

    /**
     * Stands for the client of an address that had an account already: the same question, without
     * an answer.
     */
    private static final long NOBODY = -1;

    @Inject Clients clients;
    @Inject Tokens tokens;

    /**
     * The secret of a link to the same step; empty if the code is not one that was mailed for this
     * form.
     */
    @Transactional
    public Optional<String> redeem(long organizationId, Registration registration, String code) {
        var clientId =
                clients.find(organizationId, registration.clientId().orElse(NOBODY))
                        .filter(client -> !client.isConfirmed())
                        .map(Client::id)
                        .orElse(NOBODY);
        return tokens.findByCode(organizationId, clientId, registration.id(), code)
                .map(tokens::issueInPlaceOf);
    }
}
