package com.vtconnect.registration.message.control;

import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.session.entity.PersonId;
import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.PersonName;

/**
 * One who may write or be written to.
 *
 * @param client null for staff
 * @param staff null for a client
 */
public record Party(PersonId id, Client client, StaffMember staff) {

    static Party of(Client client) {
        return new Party(PersonId.client(client.id()), client, null);
    }

    static Party of(StaffMember staff) {
        return new Party(PersonId.practitioner(staff.id()), null, staff);
    }

    public boolean isClient() {
        return client != null;
    }

    public PersonName name() {
        return isClient() ? client.name() : staff.name();
    }

    EmailAddress email() {
        return isClient() ? client.email() : staff.email();
    }

    Language language() {
        return isClient() ? client.language() : staff.language();
    }

    boolean wantsNotice() {
        return (isClient() ? client.preferences() : staff.preferences())
                .wantsMessageNotifications();
    }
}
