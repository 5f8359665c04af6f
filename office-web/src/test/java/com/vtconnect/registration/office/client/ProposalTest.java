package com.vtconnect.registration.office.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.client.boundary.PractitionerRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final PractitionerRow BUSY = row(1, 30, true, false);
    private static final PractitionerRow FREE = row(2, 3, true, false);
    private static final PractitionerRow FULL = row(3, 0, false, false);
    private static final PractitionerRow WISHED = row(4, 99, false, true);

    @Test
    void whoeverWasAskedForComesFirst() {
        for (var kind :
                List.of(DecisionKind.ASSIGN, DecisionKind.APPROVE, DecisionKind.ASSOCIATE)) {
            assertThat(Proposal.of(kind, List.of(FREE, WISHED))).isEqualTo(WISHED.id());
        }
    }

    @Test
    void theQueueProposesWhoeverWelcomesClientsAndHasFewest() {
        assertThat(Proposal.of(DecisionKind.ASSIGN, List.of(BUSY, FREE, FULL)))
                .isEqualTo(FREE.id());
        assertThat(Proposal.of(DecisionKind.ASSIGN, List.of(FULL))).isNull();
    }

    @Test
    void anApprovalWithoutAWishProposesNobody() {
        assertThat(Proposal.of(DecisionKind.APPROVE, List.of(BUSY, FREE, FULL))).isNull();
    }

    private static PractitionerRow row(long id, long clients, boolean accepts, boolean wished) {
        return new PractitionerRow(id, "P" + id, List.of("Adults"), clients, accepts, null, wished);
    }
}
