package com.vtconnect.registration.invitation.boundary;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.invitation.boundary.AddressLine.Finding;
import com.vtconnect.registration.invitation.boundary.InvitationListQuery.Sort;
import com.vtconnect.registration.invitation.boundary.InvitationListQuery.State;
import com.vtconnect.registration.value.entity.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Invitations, and what somebody sees of them. */
@RequestScoped
public class InvitationGiven {

    @Inject Given given;
    @Inject Database database;
    @Inject ClientInvitations invitations;
    @Inject SentInvitations sent;

    InvitationCheck send(Caller.Staff caller, String... addresses) {
        return send(caller, UUID.randomUUID().toString(), Language.EN, addresses);
    }

    InvitationCheck send(
            Caller.Staff caller, String formKey, Language language, String... addresses) {
        var command = new InviteClients(String.join("\n", addresses), language, formKey);
        return given.as(caller, () -> invitations.send(command));
    }

    List<Finding> check(Caller.Staff caller, String... addresses) {
        return given
                .as(caller, () -> invitations.check(String.join("\n", addresses)))
                .lines()
                .stream()
                .map(AddressLine::finding)
                .toList();
    }

    InvitationRow row(Caller.Staff caller, String email) {
        return page(caller, new InvitationListQuery(null, email, Sort.SENT, false, 0, 50))
                .rows()
                .get(0);
    }

    List<String> inState(Caller.Staff caller, State state) {
        var page = page(caller, new InvitationListQuery(state, null, Sort.EMAIL, true, 0, 50));
        var emails = page.rows().stream().map(InvitationRow::email).toList();
        if (emails.size() != page.total()) {
            throw new AssertionError(emails + ", but " + page.total() + " in all");
        }
        return emails;
    }

    InvitationRows page(Caller.Staff caller, InvitationListQuery query) {
        return given.as(caller, () -> sent.page(query));
    }

    /** The mail has gone out, and this long ago. */
    void sentAgo(String email, String ago) {
        database.await("outgoing_mail WHERE recipient = ? AND sent_at IS NOT NULL", email);
        database.update(
                "UPDATE invitation SET sent_at = now() - ?::interval WHERE email = ?", ago, email);
    }

    /** So that it is not sent while the test looks at it. */
    void hold(String email) {
        database.update(
                "UPDATE outgoing_mail SET due_at = now() + interval '1 hour' WHERE recipient = ? AND sent_at IS NULL",
                email);
    }

    long mails(String email) {
        return database.count("outgoing_mail WHERE recipient = ? AND kind = 'INVITATION'", email);
    }
}
