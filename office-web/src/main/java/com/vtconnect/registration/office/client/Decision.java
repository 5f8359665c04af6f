package com.vtconnect.registration.office.client;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.boundary.ClientApproval;
import com.vtconnect.registration.client.boundary.ClientCases;
import com.vtconnect.registration.client.boundary.ClientDeparture;
import com.vtconnect.registration.client.boundary.ClientLists;
import com.vtconnect.registration.client.boundary.PractitionerRow;
import com.vtconnect.registration.client.entity.AlreadyDecided;
import com.vtconnect.registration.client.entity.NotYetConfirmed;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/**
 * The dialog in which a client is assigned, approved or declined, and what is said afterwards; the
 * same on the lists and on the record.
 */
@Named
@ViewScoped
public class Decision implements Serializable {

    @Inject ClientApproval clientApproval;
    @Inject ClientCases clientCases;
    @Inject ClientDeparture clientDeparture;
    @Inject ClientLists clientLists;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private DecisionKind kind;
    private long clientId;
    private String clientName;
    private String colleague;
    private String practitionerName;
    private String reason;
    private final PractitionerChoice practitioners = new PractitionerChoice();

    /** With whom an association is to end. */
    private long endsWith;

    /**
     * @param wishedId the practitioner whom the client asked for, null for none
     */
    public void open(DecisionKind kind, long clientId, String clientName, Long wishedId) {
        this.clientId = clientId;
        this.clientName = clientName;
        outcome.clear();
        try {
            colleague = clientCases.colleagueOn(clientId).orElse(null);
        } catch (NotFound outOfReach) {
            outcome.gone(clientName);
            return;
        }
        this.kind = kind;
        practitionerName = "";
        reason = null;
        practitioners.close();
        if (!kind.asksReason()) {
            var offered = clientLists.practitioners(wishedId);
            practitioners.offer(offered, Proposal.of(kind, offered));
        }
    }

    /** Opens the dialog for the end of an association. */
    public void end(long clientId, String clientName, long practitionerId, String practitioner) {
        open(DecisionKind.END, clientId, clientName, null);
        endsWith = practitionerId;
        practitionerName = practitioner;
    }

    public void decide() {
        if (!getSubject().equals(request.getParameter("decided"))) {
            // Opened for somebody else since the person read it.
            reason = null;
            words.problem(null, "decision.other", clientName);
            return;
        }
        if (!kind.asksReason()) {
            practitioners.read(request.getParameter(PractitionerChoice.FIELD));
        }
        try {
            switch (kind) {
                case ASSIGN -> clientApproval.assign(clientId, practitioners.getId());
                case ASSOCIATE -> clientApproval.associate(clientId, practitioners.getId());
                case APPROVE -> clientApproval.approve(clientId, practitioners.getId());
                case DECLINE -> clientApproval.decline(clientId, reason);
                case END -> clientApproval.endAssociation(clientId, endsWith, reason);
                case INACTIVATE -> clientDeparture.inactivate(clientId, reason);
            }
            var chosen = practitioners.chosen();
            outcome.done(
                    new Decided(
                            kind,
                            clientId,
                            clientName,
                            chosen.map(PractitionerRow::id).orElse(null)),
                    chosen.map(PractitionerRow::name).orElse(practitionerName));
            kind = null;
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (AlreadyDecided decided) {
            outcome.tooLate(clientName, decided.by());
            kind = null;
        } catch (NotFound outOfReach) {
            outcome.gone(clientName);
            kind = null;
        } catch (NotYetConfirmed unconfirmed) {
            outcome.careful("done.not-confirmed", clientName);
            kind = null;
        }
    }

    public void cancel() {
        kind = null;
    }

    /**
     * What it is about: comes back with the button, so that nothing is decided but what was read.
     */
    public String getSubject() {
        return kind + " " + clientId + " " + endsWith;
    }

    public boolean isAsksReason() {
        return kind != null && kind.asksReason();
    }

    /** Null where no reason is asked for; the page is built before it is known what it shows. */
    public String getReasonHint() {
        return isAsksReason() ? words.text("decision.reason." + kind) : null;
    }

    /** Name of the colleague who is on it at present, null for nobody. */
    public String getColleague() {
        return colleague;
    }

    public String getPractitionerName() {
        return practitionerName;
    }

    public boolean isOpen() {
        return kind != null;
    }

    public DecisionKind getKind() {
        return kind;
    }

    public String getClientName() {
        return clientName;
    }

    public PractitionerChoice getPractitioners() {
        return practitioners;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
