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

    /** Within the caller's reach, the longest-waiting first, 50 at most. */
    @Allowed(Permission.SEE_CLIENTS)
    public List<ClosingRow> waiting() {
        return queue.waiting(currentCaller.staff());
    }
}
