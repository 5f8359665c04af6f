package com.vtconnect.registration.notification.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.notification.control.SentMails;
import com.vtconnect.registration.notification.entity.MailRow;
import com.vtconnect.registration.value.entity.Newest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What became of the practice's mails. */
@Stateless
public class MailJournal {

    @Inject SentMails sentMails;
    @Inject CurrentCaller currentCaller;

    /** Mails that failed, for good or so far. */
    @Allowed(Permission.EDIT_ORGANIZATION)
    public Newest<MailRow> failed(int most) {
        return sentMails.failed(currentCaller.staff().organizationId(), most);
    }
}
