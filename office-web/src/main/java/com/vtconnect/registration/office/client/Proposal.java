package com.vtconnect.registration.office.client;

import com.vtconnect.registration.client.boundary.PractitionerRow;
import java.util.Comparator;
import java.util.List;

/**
 * Whom the dialog proposes: the practitioner the client asked for; in the queue of those who asked
 * for nobody, whoever welcomes new clients, is not full and has the fewest, so that two clicks are
 * enough. An approval without a wish proposes nobody: it takes somebody in, so somebody has to
 * choose.
 */
final class Proposal {

    private Proposal() {}

    static Long of(DecisionKind kind, List<PractitionerRow> practitioners) {
        return practitioners.stream()
                .filter(PractitionerRow::isWished)
                .findFirst()
                .or(
                        () ->
                                practitioners.stream()
                                        .filter(one -> kind == DecisionKind.ASSIGN)
                                        .filter(one -> one.acceptsNewClients() && !one.isFull())
                                        .min(Comparator.comparingLong(PractitionerRow::clients)))
                .map(PractitionerRow::id)
                .orElse(null);
    }
}
