package com.vtconnect.registration.office.client;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.boundary.ClientApproval;
import com.vtconnect.registration.client.entity.TooLateToUndo;
import java.io.Serializable;

/**
 * One client who was decided, and how that is taken back.
 *
 * @param practitionerId null if nobody was chosen
 */
record Decided(DecisionKind kind, long clientId, String clientName, Long practitionerId)
        implements Serializable {

    static final String UNDONE = "done.undone";

    /** Gives the key of what is said then, {@link #UNDONE} if it could be taken back. */
    String undo(ClientApproval approval) {
        try {
            if (kind == DecisionKind.APPROVE || kind == DecisionKind.DECLINE) {
                approval.undoDecision(clientId);
            } else {
                approval.undoAssignment(clientId, practitionerId);
            }
            return UNDONE;
        } catch (TooLateToUndo tooLate) {
            return "done.too-late." + kind;
        } catch (NotFound gone) {
            return "done.decided-already";
        }
    }
}
