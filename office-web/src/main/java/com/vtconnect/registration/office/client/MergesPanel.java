package com.vtconnect.registration.office.client;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.boundary.ClientMerging;
import com.vtconnect.registration.client.boundary.MergedRecord;
import com.vtconnect.registration.client.entity.AlreadyDecided;
import com.vtconnect.registration.client.entity.InSession;
import com.vtconnect.registration.client.entity.MergedSince;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.RequestedId;
import com.vtconnect.registration.office.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.stream.LongStream;

/** The records that are kept behind a client's record, as they were when the page was opened. */
@Named("clientMerges")
@ViewScoped
public class MergesPanel implements Serializable {

    @Inject ClientMerging clientMerging;
    @Inject Outcome outcome;
    @Inject Office office;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private List<MergedRecord> rows;

    /** Read once: a button means the record beside which it was shown. */
    public List<MergedRecord> of(long clientId) {
        if (rows == null) {
            rows = clientMerging.mergedInto(clientId);
        }
        return rows;
    }

    /** A record that was merged into another is looked at through that one. */
    public void leadOn() {
        clientMerging
                .survivor(RequestedId.of(request, "id"))
                .ifPresent(id -> office.goTo("client/record?id=" + id + "&told=led-on"));
    }

    /**
     * Away from a record that can no longer be seen, or two of which one can not: to the one into
     * which a colleague has merged it meanwhile, or to the list.
     */
    void leave(long... ids) {
        office.goTo(
                LongStream.of(ids)
                        .boxed()
                        .flatMap(id -> clientMerging.survivor(id).stream())
                        .findFirst()
                        .map(id -> "client/record?id=" + id + "&told=led-on")
                        .orElse("client/list?told=handed-on"));
    }

    /** Ends on the record that is one of its own again, if that is within reach. */
    public void undo(long survivorId, long mergedId) {
        outcome.clear();
        try {
            var next = clientMerging.undo(survivorId, mergedId);
            office.goTo("client/record?id=" + next + "&told=separated");
        } catch (NotFound outOfReach) {
            leave(survivorId);
        } catch (AlreadyDecided separatedMeanwhile) {
            office.goTo("client/record?id=" + survivorId);
        } catch (MergedSince mergedSince) {
            rows = null;
            words.problem(null, "problem.merged-since");
        } catch (InSession inSession) {
            words.problem(null, "problem.in-session", inSession.client());
        }
    }
}
