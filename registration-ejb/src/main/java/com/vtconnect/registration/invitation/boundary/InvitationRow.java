package com.vtconnect.registration.invitation.boundary;

import com.vtconnect.registration.invitation.boundary.InvitationListQuery.State;
import com.vtconnect.registration.notification.entity.MailTrouble;
import com.vtconnect.registration.value.entity.Language;
import java.time.Instant;

/**
 * An invitation and what became of it. Of a client it knows only if the reader may see that client.
 *
 * @param sentBy the staff member's name
 * @param sentAt the last time
 * @param times how often
 * @param clientId of whoever has registered with the address; null for nobody whom the reader may
 *     see
 * @param isStopped the person asked not to be invited any more, whatever else they did
 * @param trouble null while nothing went wrong
 * @param answer what the mail server said, for IT; null while nothing went wrong
 * @param nextAttempt null unless it failed so far and is tried again
 * @param againAt from when on it may be sent again; null if it may not
 * @param mayGoAgain whether it may be sent again now
 */
public record InvitationRow(
        long id,
        String email,
        Language language,
        String sentBy,
        Instant sentAt,
        int times,
        State state,
        Long clientId,
        boolean isStopped,
        MailTrouble trouble,
        String answer,
        Instant nextAttempt,
        Instant againAt,
        boolean mayGoAgain) {}
