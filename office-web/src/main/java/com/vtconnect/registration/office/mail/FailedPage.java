package com.vtconnect.registration.office.mail;

import com.vtconnect.registration.notification.boundary.MailJournal;
import com.vtconnect.registration.notification.entity.MailKind;
import com.vtconnect.registration.notification.entity.MailRow;
import com.vtconnect.registration.shared.ShownRows;
import com.vtconnect.registration.value.entity.Newest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

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

    /** The page where it can be sent again: somebody's record, or the list of invitations. */
    public String record(MailRow mail) {
        if (isInvitation(mail)) {
            return "client/invitations?state=failed&search="
                    + URLEncoder.encode(mail.recipient(), StandardCharsets.UTF_8);
        }
        return mail.clientId() == null
                ? "staff/edit?id=" + mail.staffMemberId() + "#mails"
                : "client/record?id=" + mail.clientId() + "#mails";
    }

    /** Those invited are nobody's client yet. */
    public boolean isInvitation(MailRow mail) {
        return mail.kind() == MailKind.INVITATION;
    }
}
