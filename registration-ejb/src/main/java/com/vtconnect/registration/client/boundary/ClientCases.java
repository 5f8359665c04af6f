package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.access.control.Limit.HAND_OVER_BY_STAFF;
import static com.vtconnect.registration.value.entity.Problem.Reason.IN_THE_PAST;
import static com.vtconnect.registration.value.entity.Problem.Reason.MISSING;
import static com.vtconnect.registration.value.entity.Problem.Reason.NOT_A_DATE;
import static com.vtconnect.registration.value.entity.Problem.Reason.NOT_OFFERED;
import static com.vtconnect.registration.value.entity.Problem.Reason.TOO_FAR_AHEAD;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.AttemptLimits;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.casework.control.Casework;
import com.vtconnect.registration.casework.entity.Claim;
import com.vtconnect.registration.casework.entity.Handling;
import com.vtconnect.registration.casework.entity.HeldByColleague;
import com.vtconnect.registration.casework.entity.Snooze;
import com.vtconnect.registration.client.control.CaseQueue;
import com.vtconnect.registration.client.control.ClientMails;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.control.Colleagues;
import com.vtconnect.registration.client.control.FirstContacts;
import com.vtconnect.registration.client.control.Reach;
import com.vtconnect.registration.client.entity.AlreadyDecided;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.value.entity.InputCheck;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Cases of clients who wait for staff: who is on one, what is put off, what is handed to a
 * colleague. None of it keeps anybody from deciding.
 */
@Stateless
public class ClientCases {

    /** After this a claim ends by itself. */
    public static final Duration CLAIM_LASTS = Claim.LASTS;

    private static final int MAX_NOTE = 1000;

    @Inject Casework casework;
    @Inject CaseQueue queue;
    @Inject FirstContacts firstContacts;
    @Inject Colleagues colleagues;
    @Inject Clients clients;
    @Inject Reach reach;
    @Inject Organizations organizations;
    @Inject ClientMails mails;
    @Inject AttemptLimits limits;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;

    /**
     * The caller is on it from now on, for a while.
     *
     * @param insteadOfId the colleague from whom it is taken over, null if it is thought free
     * @throws HeldByColleague if another one is on it
     * @throws AlreadyDecided if there is nothing left to do
     */
    @Allowed(Permission.SEE_CLIENTS)
    public void claim(long clientId, Long insteadOfId) {
        waiting(clientId);
        casework.claim(currentCaller.staff(), clientId, insteadOfId);
    }

    /** Nothing changes if the caller is not on it. */
    @Allowed(Permission.SEE_CLIENTS)
    public void release(long clientId) {
        lock(clientId);
        casework.release(currentCaller.staff(), clientId);
    }

    /**
     * Claims whoever has waited longest and is free, in the whole reach of the caller; of two who
     * ask at once each gets another one.
     *
     * @return empty if nobody waits whom nobody is on
     */
    @Allowed(Permission.SEE_CLIENTS)
    public Optional<Long> claimNext() {
        var caller = currentCaller.staff();
        var next = queue.lockNextFree(caller);
        next.ifPresent(clientId -> casework.claim(caller, clientId, null));
        return next;
    }

    /**
     * Takes the case out of the queues until then.
     *
     * @param until in the practice's time, null if what was typed is no date or time
     * @param note why, null or empty for none
     * @throws InvalidInput with problems of the fields "until" and "note"
     * @throws HeldByColleague if somebody else is on it
     * @throws AlreadyDecided if there is nothing left to do
     */
    @Allowed(Permission.SEE_CLIENTS)
    public void snooze(long clientId, LocalDateTime until, String note) {
        var client = waiting(clientId);
        var check = new InputCheck();
        var zone = organizations.get(client.organizationId()).timeZone();
        var moment = until == null ? null : until.atZone(zone);
        check(moment, check);
        var why = check.optionalText("note", note, MAX_NOTE);
        check.throwIfInvalid();
        casework.snooze(currentCaller.staff(), clientId, moment, why);
    }

    private void check(ZonedDateTime until, InputCheck check) {
        var now = clock.instant();
        if (until == null) {
            check.reject("until", NOT_A_DATE);
        } else if (!until.toInstant().isAfter(now)) {
            check.reject("until", IN_THE_PAST);
        } else if (until.toInstant().isAfter(now.plus(Snooze.LONGEST))) {
            check.reject("until", TOO_FAR_AHEAD);
        }
    }

    /** The case is back in its queue at once. */
    @Allowed(Permission.SEE_CLIENTS)
    public void wake(long clientId) {
        lock(clientId);
        casework.wake(currentCaller.staff(), clientId);
    }

    /**
     * Somebody of the practice has been in touch with the client, by whatever means.
     *
     * @throws AlreadyDecided if that was so before
     */
    @Allowed(Permission.SEE_CLIENTS)
    public void contacted(long clientId) {
        firstContacts.contacted(lock(clientId));
    }

    /**
     * Takes it back.
     *
     * @throws NotFound unless the caller has said so
     */
    @Allowed(Permission.SEE_CLIENTS)
    public void undoContacted(long clientId) {
        firstContacts.undo(lock(clientId));
    }

    /** Name of another staff member who is on it, empty if nobody else is. */
    @Allowed(Permission.SEE_CLIENTS)
    public Optional<String> colleagueOn(long clientId) {
        var client = reached(clientId);
        return Optional.of(casework.of(client.organizationId(), clientId))
                .filter(one -> one.isClaimed() && !one.isHeldBy(currentCaller.staff().id()))
                .map(Handling::holder);
    }

    /** To whom the case can be handed over: those who may decide about this client. */
    @Allowed(Permission.SEE_CLIENTS)
    public List<ColleagueRow> colleagues(long clientId) {
        return colleagues.of(currentCaller.staff(), reached(clientId));
    }

    /**
     * The colleague is on it from now on, and is told so by a mail that says nothing of the client.
     *
     * @param note for the colleague, null or empty for none
     * @throws InvalidInput with problems of the fields "colleague" and "note"
     * @throws HeldByColleague if somebody else is on it
     * @throws AlreadyDecided if there is nothing left to do
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if the caller has handed
     *     over too many
     */
    @Allowed(Permission.SEE_CLIENTS)
    public void handOver(long clientId, Long colleagueId, String note) {
        var caller = currentCaller.staff();
        limits.countHere(HAND_OVER_BY_STAFF, caller.id());
        var client = waiting(clientId);
        var check = new InputCheck();
        var colleague = colleagues.find(caller, client, colleagueId);
        if (colleague.isEmpty()) {
            check.reject("colleague", colleagueId == null ? MISSING : NOT_OFFERED);
        }
        var forColleague = check.optionalText("note", note, MAX_NOTE);
        check.throwIfInvalid();
        casework.handOver(caller, clientId, colleague.get(), forColleague);
        mails.sayHandedOver(
                organizations.get(client.organizationId()), client, colleague.get(), caller.name());
    }

    private Client waiting(long clientId) {
        var client = lock(clientId);
        if (!firstContacts.isWaiting(client)) {
            throw new AlreadyDecided(null);
        }
        return client;
    }

    private Client lock(long clientId) {
        return within(clients.getForDecision(currentCaller.staff().organizationId(), clientId));
    }

    private Client reached(long clientId) {
        return within(clients.get(currentCaller.staff().organizationId(), clientId));
    }

    private Client within(Client client) {
        return reach.require(currentCaller.staff(), client);
    }
}
