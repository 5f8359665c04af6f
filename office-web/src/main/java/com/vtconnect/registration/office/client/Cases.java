package com.vtconnect.registration.office.client;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.casework.entity.Handling;
import com.vtconnect.registration.casework.entity.HeldByColleague;
import com.vtconnect.registration.client.boundary.ClientCases;
import com.vtconnect.registration.client.boundary.ClientRecord;
import com.vtconnect.registration.client.entity.AlreadyDecided;
import com.vtconnect.registration.notification.entity.SentAlready;
import com.vtconnect.registration.office.Office;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The buttons that say who is on a case; the same on lists, on the record and at home. */
@Named
@ViewScoped
public class Cases implements Serializable {

    @Inject ClientCases clientCases;
    @Inject ClientRecord clientRecord;
    @Inject Outcome outcome;
    @Inject Office office;

    /** Takes it, from the colleague who was on it when the page was made if there was one. */
    public void claim(long clientId, String clientName, Handling seen) {
        try {
            tell(
                    clientName,
                    () -> {
                        clientCases.claim(clientId, seen.holderId());
                        outcome.told("case.done.claimed", clientName, getClaimHours());
                    });
        } catch (HeldByColleague held) {
            outcome.held(clientName, held.holder());
        }
    }

    /** For how long a claim counts. */
    public long getClaimHours() {
        return ClientCases.CLAIM_LASTS.toHours();
    }

    public void release(long clientId, String clientName) {
        tell(
                clientName,
                () -> {
                    clientCases.release(clientId);
                    outcome.told("case.done.released", clientName);
                });
    }

    public void wake(long clientId, String clientName) {
        tell(
                clientName,
                () -> {
                    clientCases.wake(clientId);
                    outcome.told("case.done.woken", clientName);
                });
    }

    /** Somebody has been in touch with the client. */
    public void contacted(long clientId, String clientName) {
        contact(
                clientName,
                () -> {
                    clientCases.contacted(clientId);
                    outcome.contacted(clientId, clientName);
                });
    }

    /** If somebody was before, or the client is out of reach, that is said instead. */
    void contact(String clientName, Runnable deed) {
        try {
            deed.run();
        } catch (AlreadyDecided before) {
            outcome.told("contact.already", clientName);
        } catch (NotFound gone) {
            outcome.gone(clientName);
        }
    }

    /** Mails the link once more. */
    public void resend(long clientId, String clientName) {
        try {
            clientRecord.resendConfirmation(clientId);
            outcome.told("case.done.resent", clientName);
        } catch (TooManyAttempts tooMany) {
            outcome.careful("case.resent-often", clientName);
        } catch (SentAlready already) {
            outcome.told("told.mail-already");
        } catch (NotFound confirmedOrOutOfReach) {
            outcome.gone("case.not-resent", clientName);
        }
    }

    /** Claims the next free case and opens its record. */
    public void next() {
        clientCases
                .claimNext()
                .ifPresentOrElse(
                        id -> office.goTo("client/record?told=claimed&id=" + id),
                        () -> outcome.told("case.none-free"));
    }

    /** If the case is settled meanwhile, or out of reach, that is said instead. */
    void tell(String clientName, Runnable deed) {
        try {
            deed.run();
        } catch (AlreadyDecided decided) {
            outcome.tooLate(clientName, decided.by());
        } catch (NotFound gone) {
            outcome.gone(clientName);
        }
    }
}
