package com.vtconnect.registration.client.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.client.boundary.BulkOutcome.LeftAlone;
import com.vtconnect.registration.client.boundary.BulkOutcome.Why;
import com.vtconnect.registration.client.entity.AlreadyDecided;
import com.vtconnect.registration.client.entity.NotYetConfirmed;
import com.vtconnect.registration.client.entity.TooLateToUndo;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Decides several clients at once: each as if decided singly, in a transaction of its own, by the
 * rule of {@link ClientApproval}. Whoever cannot be decided is left alone and told of; the rest is
 * done.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkDecisions {

    /** Clients at once. */
    public static final int MOST = 200;

    @Inject ClientApproval approval;

    /**
     * Gives one practitioner to all of them.
     *
     * @throws InvalidInput if nobody is chosen, or too many clients are
     */
    @Allowed(Permission.ASSIGN_CLIENTS)
    public BulkOutcome assign(Collection<Long> clientIds, Long practitionerId) {
        if (practitionerId == null) {
            throw new InvalidInput("practitioner", Reason.MISSING);
        }
        return each(clientIds, id -> approval.assign(id, practitionerId));
    }

    /**
     * Takes all of them in, each with the practitioner wished for.
     *
     * @param forNotSure for those who wished for nobody; null leaves them alone
     * @throws InvalidInput if too many clients are chosen
     */
    @Allowed(Permission.DECIDE_CLIENTS)
    public BulkOutcome approve(Collection<Long> clientIds, Long forNotSure) {
        return each(clientIds, id -> approval.approveAsWished(id, forNotSure));
    }

    @Allowed(Permission.ASSIGN_CLIENTS)
    public BulkOutcome undoAssignments(Collection<Long> clientIds, long practitionerId) {
        return each(clientIds, id -> approval.undoAssignment(id, practitionerId));
    }

    @Allowed(Permission.DECIDE_CLIENTS)
    public BulkOutcome undoApprovals(Collection<Long> clientIds) {
        return each(clientIds, approval::undoDecision);
    }

    private static BulkOutcome each(Collection<Long> clientIds, LongConsumer decision) {
        var ids = new LinkedHashSet<>(clientIds);
        if (ids.size() > MOST) {
            throw new InvalidInput("selection", Reason.TOO_LARGE);
        }
        var done = new ArrayList<Long>();
        var leftAlone = new ArrayList<LeftAlone>();
        for (long id : ids) {
            attempt(id, decision).ifPresentOrElse(leftAlone::add, () -> done.add(id));
        }
        return new BulkOutcome(done, leftAlone);
    }

    private static Optional<LeftAlone> attempt(long id, LongConsumer decision) {
        try {
            decision.accept(id);
            return Optional.empty();
        } catch (AlreadyDecided decided) {
            return Optional.of(new LeftAlone(id, Why.DECIDED_ALREADY, decided.by()));
        } catch (NotYetConfirmed unconfirmed) {
            return Optional.of(new LeftAlone(id, Why.NOT_CONFIRMED, null));
        } catch (InvalidInput notOffered) {
            return Optional.of(new LeftAlone(id, Why.NO_PRACTITIONER, null));
        } catch (NotFound outOfReach) {
            return Optional.of(new LeftAlone(id, Why.OUT_OF_REACH, null));
        } catch (TooLateToUndo tooLate) {
            return Optional.of(new LeftAlone(id, Why.TOO_LATE, null));
        }
    }
}
