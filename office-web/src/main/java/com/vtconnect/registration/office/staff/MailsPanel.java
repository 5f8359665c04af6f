package com.vtconnect.registration.office.staff;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.notification.entity.MailRow;
import com.vtconnect.registration.notification.entity.SentAlready;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.staff.boundary.StaffMailJournal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The mails on a staff member's record. */
@Named("staffMails")
@RequestScoped
public class MailsPanel {

    @Inject StaffMailJournal journal;
    @Inject Office office;
    @Inject Words words;

    private List<MailRow> rows;

    /** Read once for a page, which shows one staff member. */
    public List<MailRow> of(long staffId) {
        if (rows == null) {
            rows = journal.of(staffId);
        }
        return rows;
    }

    public void sendAgain(long staffId, long mailId) {
        try {
            journal.sendAgain(staffId, mailId);
            goTo(staffId, "mail-again");
        } catch (SentAlready already) {
            goTo(staffId, "mail-already");
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    private void goTo(long staffId, String told) {
        office.goTo("staff/edit?id=" + staffId + "&told=" + told + "#mails");
    }
}
