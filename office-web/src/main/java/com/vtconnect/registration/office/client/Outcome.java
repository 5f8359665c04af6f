package com.vtconnect.registration.office.client;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.boundary.ClientApproval;
import com.vtconnect.registration.client.boundary.PractitionerRow;
import com.vtconnect.registration.client.entity.TooLateToUndo;
import com.vtconnect.registration.office.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What is said after a decision, with a way to take it back while the client has not been told. */
@Named
@ViewScoped
public class Outcome implements Serializable {

    @Inject ClientApproval clientApproval;
    @Inject Words words;

    private String text;
    private String mood;
    private Decision.Kind undoable;
    private long clientId;
    private String clientName;
    private Long practitionerId;

    /**
     * @param practitionerName where none was chosen
     */
    void done(
            Decision.Kind kind,
            long clientId,
            String clientName,
            PractitionerRow practitioner,
            String practitionerName) {
        say(
                "good",
                "done." + kind,
                clientName,
                practitioner == null ? practitionerName : practitioner.name());
        undoable = isUndone(kind) ? kind : null;
        this.clientId = clientId;
        this.clientName = clientName;
        practitionerId = practitioner == null ? null : practitioner.id();
    }

    private static boolean isUndone(Decision.Kind kind) {
        return kind != Decision.Kind.END && kind != Decision.Kind.INACTIVATE;
    }

    void tooLate(String clientName, String by) {
        if (by == null) {
            say("careful", "done.decided-already", clientName);
        } else {
            say("careful", "done.faster", clientName, by);
        }
    }

    void notYet(String clientName) {
        say("careful", "done.not-confirmed", clientName);
    }

    void notDeleted(String clientName) {
        say("careful", "done.has-care-records", clientName);
    }

    void told(String key) {
        say("good", key);
    }

    public void undo() {
        try {
            if (undoable == Decision.Kind.APPROVE || undoable == Decision.Kind.DECLINE) {
                clientApproval.undoDecision(clientId);
            } else {
                clientApproval.undoAssignment(clientId, practitionerId);
            }
            say("good", "done.undone", clientName);
        } catch (TooLateToUndo tooLate) {
            say("careful", "done.too-late." + undoable, clientName);
        } catch (NotFound gone) {
            say("careful", "done.decided-already", clientName);
        }
        undoable = null;
    }

    void clear() {
        text = null;
        undoable = null;
    }

    private void say(String mood, String key, Object... values) {
        this.mood = mood;
        text = words.text(key, values);
        undoable = null;
    }

    public String getText() {
        return text;
    }

    /** Says for how long a wrong click can be taken back. */
    public String getOffer() {
        return words.text("done.offer", ClientApproval.UNDO_WITHIN.toSeconds());
    }

    public String getMood() {
        return mood;
    }

    public boolean isUndoable() {
        return undoable != null;
    }
}
