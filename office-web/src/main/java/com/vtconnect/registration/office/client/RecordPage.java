package com.vtconnect.registration.office.client;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.audit.entity.HistoryEntry;
import com.vtconnect.registration.client.boundary.ClientDeparture;
import com.vtconnect.registration.client.boundary.ClientDetails;
import com.vtconnect.registration.client.boundary.ClientMailJournal;
import com.vtconnect.registration.client.boundary.ClientRecord;
import com.vtconnect.registration.client.entity.AlreadyDecided;
import com.vtconnect.registration.client.entity.Approval;
import com.vtconnect.registration.client.entity.ConnectAnswer.Missing;
import com.vtconnect.registration.client.entity.HasCareRecords;
import com.vtconnect.registration.notification.entity.MailRow;
import com.vtconnect.registration.notification.entity.SentAlready;
import com.vtconnect.registration.office.HistoryLine;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.RequestedId;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.session.boundary.SessionRecords;
import com.vtconnect.registration.shared.ShownRows;
import com.vtconnect.registration.value.entity.Newest;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;

@Named("clientRecord")
@ViewScoped
public class RecordPage implements Serializable {

    @Inject ClientRecord clientRecord;
    @Inject ClientMailJournal mailJournal;
    @Inject ClientDeparture clientDeparture;
    @Inject MergesPanel merges;
    @Inject Decision decision;
    @Inject Outcome outcome;
    @Inject Office office;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private long id;
    private ShownRows shown;
    private ClientDetails details;
    private Newest<MailRow> mails;
    private Newest<HistoryEntry> history;
    private List<HistoryLine> historyLines;
    private boolean isDeletable;

    @PostConstruct
    void open() {
        id = RequestedId.of(request, "id");
        shown =
                ShownRows.asked(
                                request,
                                30,
                                Newest.MOST,
                                "mails",
                                "sessions",
                                "signatures",
                                "history")
                        .butAtMost(SessionRecords.MOST, "sessions");
        read();
    }

    private void read() {
        details = clientRecord.view(id);
        mails = mailJournal.of(id, shown.of("mails"));
        history = clientRecord.history(id, shown.of("history"));
        historyLines = HistoryLine.ofClient(history.rows(), words);
        isDeletable = clientDeparture.mayDelete(id);
    }

    /**
     * After something was done, by whichever part of the page. Whoever hands a client on, or comes
     * after a colleague who did or who merged the record, may no longer reach it.
     */
    public void refresh() {
        try {
            read();
        } catch (NotFound outOfReach) {
            merges.leave(id);
        }
    }

    public void decide() {
        decision.decide();
        refresh();
    }

    public void undo() {
        outcome.undo();
        refresh();
    }

    public void reactivate() {
        try {
            clientDeparture.reactivate(id);
            outcome.told("record.told.reactivated");
        } catch (AlreadyDecided decided) {
            outcome.tooLate(details.fullName(), decided.by());
        } catch (NotFound outOfReach) {
            outcome.gone(details.fullName());
        }
        refresh();
    }

    public void delete() {
        try {
            clientDeparture.delete(id);
            office.goTo("client/list?told=deleted");
        } catch (HasCareRecords hasRecords) {
            outcome.careful("done.has-care-records", details.fullName());
            refresh();
        } catch (NotFound outOfReach) {
            refresh();
        }
    }

    public void resend() {
        outcome.clear();
        try {
            clientRecord.resendConfirmation(id);
            outcome.told("record.told.resent");
        } catch (SentAlready already) {
            outcome.told("told.mail-already");
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        } catch (NotFound confirmedMeanwhile) {
            outcome.told("record.told.confirmed-meanwhile");
        }
        refresh();
    }

    public boolean isDeletable() {
        return isDeletable;
    }

    public ClientDetails getDetails() {
        return details;
    }

    public ShownRows getShown() {
        return shown;
    }

    public Newest<MailRow> getMails() {
        return mails;
    }

    public Newest<HistoryEntry> getHistory() {
        return history;
    }

    public List<HistoryLine> getHistoryLines() {
        return historyLines;
    }

    public List<Missing> getMissing() {
        return details.mayConnect().steps();
    }

    /** Key of who does what next. */
    public String next(Missing missing) {
        var isSetUp = missing == Missing.EMAIL_CONFIRMATION && details.madeBy() != null;
        return isSetUp ? "next.set-up" : "next." + missing;
    }

    /** The word for where this client stands, suffix of its key. */
    public String getStanding() {
        if (details.approval() == Approval.DECLINED) {
            return "declined";
        }
        if (!details.isActive()) {
            return "inactive";
        }
        return details.approval() == Approval.PENDING ? "pending" : "approved";
    }

    /** The list in which this client stands now. */
    public String getTab() {
        return switch (getStanding()) {
            case "pending" -> "pending";
            case "approved" -> details.isUnassigned() ? "unassigned" : "active";
            default -> "inactive";
        };
    }
}
