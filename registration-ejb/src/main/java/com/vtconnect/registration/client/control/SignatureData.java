package com.vtconnect.registration.client.control;

import com.vtconnect.registration.client.entity.Fields;
import com.vtconnect.registration.client.entity.PersonalData;
import com.vtconnect.registration.document.control.Signatures;
import com.vtconnect.registration.document.entity.SignatureRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** What a client has signed; nothing of which that is not sure, as it would show a name. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SignatureData implements PersonalData {

    @Inject Signatures signatures;

    @Override
    public List<Part> of(long organizationId, List<Long> records) {
        return List.of(
                new Part(
                        Section.SIGNATURES,
                        signatures.own(organizationId, records).stream()
                                .map(SignatureData::entry)
                                .toList()));
    }

    private static Map<String, Object> entry(SignatureRow row) {
        var confirmation = row.confirmation();
        return new Fields()
                .with("document", row.documentName())
                .with("at", row.signedAt())
                .with("name", row.signerName())
                .with("network", row.network())
                .with("browser", row.browser())
                .with("confirmedAt", confirmation == null ? null : confirmation.at())
                .with("confirmedNetwork", confirmation == null ? null : confirmation.network())
                .with("confirmedBrowser", confirmation == null ? null : confirmation.browser())
                .with("hash", row.hash())
                .values();
    }
}
