package com.vtconnect.registration.office.client;

import com.vtconnect.registration.client.boundary.ClientApproval;
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
import java.util.List;

/**
 * The dialog in which a client is assigned, approved or declined, and what is said afterwards; the
 * same on the lists and on the record.
 */
@Named
@ViewScoped
public class Decision implements Serializable {

    /** What the dialog is open for; the prefix of its words. */
    public enum Kind {
        ASSIGN,
        APPROVE,
        DECLINE,
        ASSOCIATE,
        END,
        INACTIVATE;

        boolean asksReason() {
            return this == DECLINE || this == END || this == INACTIVATE;
        }
    }

    @Inject ClientApproval clientApproval;
    @Inject ClientDeparture clientDeparture;
    @Inject ClientLists clientLists;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private Kind kind;
    private long clientId;
    private String clientName;
    private String practitionerName;
    private String reason;
    private List<PractitionerRow> practitioners = List.of();
    private Long practitionerId;

    /**
     * @param wishedId the practitioner whom the client asked for, null for none
     */
    public void open(Kind kind, long clientId, String clientName, Long wishedId) {
        this.kind = kind;
        this.clientId = clientId;
        this.clientName = clientName;
        practitionerName = "";
        reason = null;
        practitioners = kind.asksReason() ? List.of() : clientLists.practitioners(wishedId);
        practitionerId = Proposal.of(kind, practitioners);
        outcome.clear();
    }

    /** Opens the dialog for the end of an association. */
    public void end(long clientId, String clientName, long practitionerId, String practitioner) {
        open(Kind.END, clientId, clientName, null);
        this.practitionerId = practitionerId;
        practitionerName = practitioner;
    }

    public void decide() {
        if (!kind.asksReason()) {
            readPractitioner();
        }
        try {
            switch (kind) {
                case ASSIGN -> clientApproval.assign(clientId, practitionerId);
                case ASSOCIATE -> clientApproval.associate(clientId, practitionerId);
                case APPROVE -> clientApproval.approve(clientId, practitionerId);
                case DECLINE -> clientApproval.decline(clientId, reason);
                case END -> clientApproval.endAssociation(clientId, practitionerId, reason);
                case INACTIVATE -> clientDeparture.inactivate(clientId, reason);
            }
            outcome.done(kind, clientId, clientName, chosen(), practitionerName);
            kind = null;
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (AlreadyDecided decided) {
            outcome.tooLate(clientName, decided.by());
            kind = null;
        } catch (NotYetConfirmed unconfirmed) {
            outcome.notYet(clientName);
            kind = null;
        }
    }

    public void cancel() {
        kind = null;
    }

    private void readPractitioner() {
        var typed = request.getParameter("practitioner");
        practitionerId = typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }

    private PractitionerRow chosen() {
        return practitioners.stream()
                .filter(one -> Long.valueOf(one.id()).equals(practitionerId))
                .findFirst()
                .orElse(null);
    }

    public boolean isAsksReason() {
        return kind != null && kind.asksReason();
    }

    /** Null where no reason is asked for; the page is built before it is known what it shows. */
    public String getReasonHint() {
        return isAsksReason() ? words.text("decision.reason." + kind) : null;
    }

    public String getPractitionerName() {
        return practitionerName;
    }

    public boolean isOpen() {
        return kind != null;
    }

    public Kind getKind() {
        return kind;
    }

    public String getClientName() {
        return clientName;
    }

    public List<PractitionerRow> getPractitioners() {
        return practitioners;
    }

    /** The one that is chosen when the dialog opens. */
    public Long getPractitionerId() {
        return practitionerId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
