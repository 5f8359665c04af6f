package com.vtconnect.registration.office.client;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.boundary.ClientSignatures;
import com.vtconnect.registration.document.entity.SignatureRow;
import com.vtconnect.registration.value.entity.Newest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a client has signed, on the record. */
@Named("clientSignatures")
@RequestScoped
public class SignaturesPanel {

    @Inject ClientSignatures signatures;

    private Newest<SignatureRow> newest;

    /** Read once for a page, which shows one client; none if out of reach since it was opened. */
    public Newest<SignatureRow> of(long clientId, int most) {
        if (newest == null) {
            newest = read(clientId, most);
        }
        return newest;
    }

    private Newest<SignatureRow> read(long clientId, int most) {
        try {
            return signatures.of(clientId, most);
        } catch (NotFound outOfReach) {
            return Newest.of(List.of(), most);
        }
    }
}
