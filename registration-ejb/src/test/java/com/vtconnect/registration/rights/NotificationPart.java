package com.vtconnect.registration.rights;

import static com.vtconnect.registration.rights.Rule.ADMINISTRATORS;
import static com.vtconnect.registration.rights.Thing.NOTHING;

import com.vtconnect.registration.notification.boundary.MailJournal;

final class NotificationPart {

    private NotificationPart() {}

    static void fill(RightsTable table) {
        table.of(MailJournal.class)
                .reads("failed", ADMINISTRATORS, NOTHING, (bean, on) -> bean.failed(50));
    }
}
