package com.vtconnect.registration.office.client;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.client.boundary.ClientApproval;
import com.vtconnect.registration.client.boundary.ClientDetails;
import com.vtconnect.registration.client.boundary.ClientRecord;
import com.vtconnect.registration.client.entity.Approval;
import com.vtconnect.registration.client.entity.ConnectAnswer.Missing;
import com.vtconnect.registration.office.Words;
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
    @Inject ClientApproval clientApproval;
    @Inject Decision decision;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private long id;
    private ClientDetails details;

    @PostConstruct
    void open() {
        var typed = request.getParameter("id");
        if (typed == null || !typed.matches("\\d{1,18}")) {
            throw new NotFound("No such client");
        }
        id = Long.parseLong(typed);
        refresh();
    }

    /** After something was done, by whichever part of the page. */
    public void refresh() {
        details = clientRecord.view(id);
    }

    public void decide() {
        decision.decide();
        refresh();
    }

    public void undo() {
        outcome.undo();
        refresh();
    }

    public void endAssociation(long practitionerId) {
        clientApproval.endAssociation(id, practitionerId);
        outcome.told("record.told.association-ended");
        refresh();
    }

    public void inactivate() {
        clientRecord.inactivate(id);
        outcome.told("record.told.inactivated");
        refresh();
    }

    public void reactivate() {
        clientRecord.reactivate(id);
        outcome.told("record.told.reactivated");
        refresh();
    }

    public void resend() {
        try {
            clientRecord.resendConfirmation(id);
            outcome.told("record.told.resent");
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        } catch (NotFound confirmedMeanwhile) {
            outcome.told("record.told.confirmed-meanwhile");
        }
        refresh();
    }

    public ClientDetails getDetails() {
        return details;
    }

    public List<HistoryLine> getHistory() {
        return HistoryLine.of(details.history(), words);
    }

    public List<Missing> getMissing() {
        return details.mayConnect().steps();
    }

    /** Key of who does what next. */
    public String next(Missing missing) {
        var isSetUp = missing == Missing.EMAIL_CONFIRMATION && details.madeBy() != null;
        return isSetUp ? "next.set-up" : "next." + missing;
    }

    public boolean isPending() {
        return details.isActive() && details.approval() == Approval.PENDING;
    }

    /** Pending, but there is nothing to decide before the address is confirmed. */
    public boolean isDecidable() {
        return isPending() && details.isConfirmed();
    }

    public boolean isUnassigned() {
        return details.isActive()
                && details.approval() == Approval.APPROVED
                && details.associations().isEmpty();
    }

    public boolean isAssociated() {
        return details.approval() == Approval.APPROVED && !details.associations().isEmpty();
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
            case "approved" -> isUnassigned() ? "unassigned" : "active";
            default -> "inactive";
        };
    }
}
