package com.vtconnect.registration.office.staff;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.notification.entity.MailRow;
import com.vtconnect.registration.notification.entity.SentAlready;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.staff.boundary.StaffMailJournal;
import com.vtconnect.registration.value.entity.Newest;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The mails on a staff member's record, as they were when the page was opened. */
@Named("staffMails")
@ViewScoped
public class MailsPanel implements Serializable {

    @Inject StaffMailJournal journal;
    @Inject Office office;
    @Inject Words words;

    private Newest<MailRow> shown;

    public Newest<MailRow> of(long staffId, int most) {
        if (shown == null) {
            shown = journal.of(staffId, most);
        }
        return shown;
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
