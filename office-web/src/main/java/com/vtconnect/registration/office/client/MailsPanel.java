package com.vtconnect.registration.office.client;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.client.boundary.ClientMailJournal;
import com.vtconnect.registration.notification.entity.SentAlready;
import com.vtconnect.registration.office.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Sends mails again that stand on a client's record. */
@Named("clientMails")
@RequestScoped
public class MailsPanel {

    @Inject ClientMailJournal journal;
    @Inject RecordPage record;
    @Inject Outcome outcome;
    @Inject Words words;

    public void sendAgain(long clientId, long mailId) {
        outcome.clear();
        try {
            journal.sendAgain(clientId, mailId);
            outcome.told("told.mail-again");
        } catch (SentAlready | NotFound over) {
            outcome.told("told.mail-already");
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
        record.refresh();
    }
}
