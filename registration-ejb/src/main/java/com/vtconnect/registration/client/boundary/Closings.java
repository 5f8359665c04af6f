package com.vtconnect.registration.client.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.client.control.ClosingQueue;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Clients who have asked for their account to be closed, for whoever sees to it. */
@Stateless
public class Closings {

    @Inject ClosingQueue queue;
    @Inject CurrentCaller currentCaller;

    public record ClosingRow(long id, String name, Instant askedAt) {}

    /**
     * @param total how many there are, with those that are not shown
     */
    public record Waiting(List<ClosingRow> rows, int total) {

        public boolean isCut() {
            return total > rows.size();
        }
    }

    /** Within the caller's reach, the longest-waiting first, 50 at most. */
    @Allowed(Permission.SEE_CLIENTS)
    public Waiting waiting() {
        return queue.waiting(currentCaller.staff());
    }
}
