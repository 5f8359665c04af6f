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

    /** The page where it can be sent again; every mail stands on somebody's record. */
    public String record(MailRow mail) {
        return mail.clientId() == null
                ? "staff/edit?id=" + mail.staffMemberId() + "#mails"
                : "client/record?id=" + mail.clientId() + "#mails";
    }
}
