package com.vtconnect.registration.office.mail;

import com.vtconnect.registration.notification.boundary.MailJournal;
import com.vtconnect.registration.notification.entity.MailRow;
import com.vtconnect.registration.shared.ShownRows;
import com.vtconnect.registration.value.entity.Newest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

@Named("failedMails")
@RequestScoped
public class FailedPage {

    @Inject MailJournal mailJournal;
    @Inject HttpServletRequest request;

    private ShownRows shown;
    private Newest<MailRow> mails;

    @PostConstruct
    void open() {
        shown = ShownRows.asked(request, 30, Newest.MOST, "mails");
        mails = mailJournal.failed(shown.of("mails"));
    }

    public ShownRows getShown() {
        return shown;
    }

    public Newest<MailRow> getMails() {
        return mails;
    }

    /** The page where it can be sent again; every mail stands on somebody's record. */
    public String record(MailRow mail) {
        return mail.clientId() == null
                ? "staff/edit?id=" + mail.staffMemberId() + "#mails"
                : "client/record?id=" + mail.clientId() + "#mails";
    }
}
