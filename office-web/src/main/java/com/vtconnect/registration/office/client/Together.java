package com.vtconnect.registration.office.client;

import com.vtconnect.registration.client.boundary.BulkDecisions;
import com.vtconnect.registration.client.boundary.BulkOutcome;
import com.vtconnect.registration.client.boundary.BulkOutcome.LeftAlone;
import com.vtconnect.registration.office.Words;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several clients who are decided at once, and how that is taken back. */
class Together implements Serializable {

    private final DecisionKind kind;
    private final Long practitionerId;
    private final Map<Long, String> names;

    /**
     * @param names by the clients' ids, in the order of the list; null for who was not on it
     * @param practitionerId null if nobody is chosen
     */
    Together(DecisionKind kind, Map<Long, String> names, Long practitionerId) {
        this.kind = kind;
        this.names = new LinkedHashMap<>(names);
        this.practitionerId = practitionerId;
    }

    BulkOutcome decide(BulkDecisions decisions) {
        return kind == DecisionKind.ASSIGN
                ? decisions.assign(names.keySet(), practitionerId)
                : decisions.approve(names.keySet(), practitionerId);
    }

    BulkOutcome undo(BulkDecisions decisions) {
        return kind == DecisionKind.ASSIGN
                ? decisions.undoAssignments(names.keySet(), practitionerId)
                : decisions.undoApprovals(names.keySet());
    }

    /** Of those who were decided. */
    Together only(List<Long> ids) {
        var those = new Together(kind, names, practitionerId);
        those.names.keySet().retainAll(ids);
        return those;
    }

    DecisionKind kind() {
        return kind;
    }

    List<Long> everybody() {
        return List.copyOf(names.keySet());
    }

    /** Says of each who was left alone why, by name. */
    List<String> leftAlone(BulkOutcome outcome, Words words) {
        return outcome.leftAlone().stream().map(one -> line(one, words)).toList();
    }

    private String line(LeftAlone one, Words words) {
        var known = names.get(one.clientId());
        var who = known == null ? words.text("bulk.somebody") : known;
        return one.by() == null
                ? words.text("bulk.left." + one.why(), who)
                : words.text("done.faster", who, one.by());
    }
}
