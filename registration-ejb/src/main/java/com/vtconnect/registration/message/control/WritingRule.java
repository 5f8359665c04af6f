package com.vtconnect.registration.message.control;

import com.vtconnect.registration.access.entity.Role;
import com.vtconnect.registration.client.control.Reach;
import com.vtconnect.registration.client.entity.Approval;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.message.entity.WriteAnswer;
import com.vtconnect.registration.staff.entity.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Who may write to whom. Colleagues to each other; practitioners to their own clients, the three
 * roles to the clients within their {@link Reach}; clients to their own practitioners and to the
 * Organizational Administrators; no client to another. A reply may also go to whoever could have
 * begun: a client answers the coordinator who wrote.
 *
 * <p>{@link RecipientSearch} says the same in SQL; a test holds the two together.
 */
@ApplicationScoped
public class WritingRule {

    @Inject Reach reach;

    /** To begin a conversation. */
    public WriteAnswer mayWrite(Party from, Party to) {
        if (from.id().equals(to.id()) || from.isClient() && to.isClient()) {
            return WriteAnswer.NOT_CONNECTED;
        }
        if (from.isClient()) {
            return mayClientWrite(from.client(), to.staff());
        }
        if (to.isClient()) {
            return mayStaffWrite(from.staff(), to.client());
        }
        return bothThere(from.staff(), to.staff());
    }

    /** To go on with one. */
    public WriteAnswer mayReply(Party from, Party to) {
        var answer = mayWrite(from, to);
        return answer.isYes() || !mayWrite(to, from).isYes() ? answer : WriteAnswer.YES;
    }

    private WriteAnswer mayStaffWrite(StaffMember staff, Client client) {
        if (!areAssociated(client, staff) && !reach.covers(staff.asCaller(), client)) {
            return WriteAnswer.NOT_CONNECTED;
        }
        return bothThere(client, staff);
    }

    private static WriteAnswer mayClientWrite(Client client, StaffMember staff) {
        if (!areAssociated(client, staff) && !staff.is(Role.ORGANIZATIONAL_ADMINISTRATOR)) {
            return WriteAnswer.NOT_CONNECTED;
        }
        return bothThere(client, staff);
    }

    private static boolean areAssociated(Client client, StaffMember staff) {
        return staff.isLicensed() && client.association(staff.id()).isPresent();
    }

    private static WriteAnswer bothThere(StaffMember one, StaffMember other) {
        return one.isActive() && other.isActive() ? WriteAnswer.YES : WriteAnswer.STAFF_LEFT;
    }

    private static WriteAnswer bothThere(Client client, StaffMember staff) {
        if (!staff.isActive()) {
            return WriteAnswer.STAFF_LEFT;
        }
        if (client.approval() == Approval.DECLINED) {
            return WriteAnswer.CLIENT_DECLINED;
        }
        if (!client.isActive()) {
            return WriteAnswer.CLIENT_LEFT;
        }
        return client.isConfirmed() ? WriteAnswer.YES : WriteAnswer.CLIENT_UNCONFIRMED;
    }
}
