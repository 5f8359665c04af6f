package com.vtconnect.registration.office.mail;

import com.vtconnect.registration.notification.boundary.MailJournal;
import com.vtconnect.registration.notification.entity.MailRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

@Named("failedMails")
@RequestScoped
public class FailedPage {

    @Inject MailJournal mailJournal;

    private List<MailRow> rows;

    public List<MailRow> getRows() {
        if (rows == null) {
            rows = mailJournal.failed();
        }
        return rows;
    }
}
