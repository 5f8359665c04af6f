package com.vtconnect.registration.session.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.session.boundary.Line;
import com.vtconnect.registration.session.boundary.Visitor;
import com.vtconnect.registration.session.entity.EndReason;
import com.vtconnect.registration.session.entity.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A room that is over can be read before the page is told why. */
class OpenLineTest {

    private static final Instant START = Instant.parse("2026-11-26T10:00:00Z");
    private static final PersonId PRACTITIONER = PersonId.practitioner(7);
    private static final RoomView ROOM = new RoomView(3, PRACTITIONER, START, Map.of());
    private static final Views.View GONE =
            new Views.View(Set.of(7L), List.of(), Set.of(), Optional.empty());

    private final List<String> told = new ArrayList<>();
    private final OpenLine line =
            new OpenLine(new Visitor(Caller.VISITOR, "test", "secret"), new Told(), START);

    @BeforeEach
    void isInTheRoom() {
        line.sits(new Seat(1, PersonId.client(5), new byte[32], "page", new byte[32]));
        line.enter(ROOM);
        line.show(in(ROOM), line.steps(), START);
        told.clear();
    }

    @Test
    void thePageHearsTheReasonThatIsOnItsWay() {
        line.show(GONE, line.steps(), START);
        line.end(EndReason.END_FOR_ALL);
        line.show(GONE, line.steps(), START.plus(OpenLine.TOLD_WITHIN));
        assertThat(told).containsExactly(Messages.ended(EndReason.END_FOR_ALL));
    }

    @Test
    void aPageThatNobodyToldIsOutAllTheSame() {
        line.show(GONE, line.steps(), START);
        line.show(GONE, line.steps(), START.plus(OpenLine.TOLD_WITHIN).minusMillis(1));
        assertThat(told).isEmpty();
        assertThat(line.shownAt()).isEqualTo(Instant.EPOCH);
        line.show(GONE, line.steps(), START.plus(OpenLine.TOLD_WITHIN));
        assertThat(told).containsExactly(Messages.ended(EndReason.NOT_ALLOWED));
    }

    @Test
    void aRoomThatIsThereAgainIsMissedAnew() {
        line.show(GONE, line.steps(), START);
        line.show(in(ROOM), line.steps(), START.plusSeconds(1));
        line.show(GONE, line.steps(), START.plus(OpenLine.TOLD_WITHIN));
        assertThat(told).isEmpty();
    }

    private static Views.View in(RoomView room) {
        return new Views.View(Set.of(7L), List.of(), Set.of(), Optional.of(room));
    }

    private final class Told implements Line {

        @Override
        public void say(String message) {
            told.add(message);
        }

        @Override
        public void close(int code, String reason) {
            throw new AssertionError(reason);
        }
    }
}
