package com.vtconnect.registration.office.client;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.boundary.BulkDecisions;
import com.vtconnect.registration.client.boundary.BulkOutcome;
import com.vtconnect.registration.client.boundary.ClientApproval;
import com.vtconnect.registration.client.boundary.ClientCases;
import com.vtconnect.registration.office.Words;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** What is said after a decision, with a way to take it back while the client has not been told. */
@Named
@ViewScoped
public class Outcome implements Serializable {

    /** What pages show of clients, by the ids that it has on all of them. */
    private static final List<String> PARTS =
            List.of("outcome", "tabs", "filters", "rows", "bulk", "record", "cases");

    @Inject ClientApproval clientApproval;
    @Inject BulkDecisions bulkDecisions;
    @Inject ClientCases clientCases;
    @Inject Words words;

    /** That somebody has been in touch; taken back for as long as it is shown. */
    private record Contact(long clientId, String clientName) implements Serializable {}

    private String text;
    private String mood;
    private Decided decided;
    private Together together;
    private Contact contact;
    private List<String> lines = List.of();
    private List<Long> concerned = List.of();

    /**
     * @param practitioner the name, empty where it is none's
     */
    void done(Decided decision, String practitioner) {
        say("good", "done." + decision.kind(), decision.clientName(), practitioner);
        concerned = List.of(decision.clientId());
        decided = decision.kind().isUndone() ? decision : null;
    }

    /**
     * @param practitioner the name, empty if nobody had to be chosen
     */
    void done(Together decisions, BulkOutcome outcome, String practitioner) {
        sayTogether("bulk.done." + decisions.kind(), decisions, outcome, practitioner);
        concerned = decisions.everybody();
        together = outcome.done().isEmpty() ? null : decisions.only(outcome.done());
    }

    private void sayTogether(
            String key, Together decisions, BulkOutcome outcome, String practitioner) {
        say(
                outcome.leftAlone().isEmpty() ? "good" : "careful",
                key,
                outcome.done().size(),
                practitioner);
        lines = decisions.leftAlone(outcome, words);
    }

    void tooLate(String clientName, String by) {
        if (by == null) {
            careful("done.decided-already", clientName);
        } else {
            careful("done.faster", clientName, by);
        }
    }

    void told(String key, Object... values) {
        say("good", key, values);
    }

    void contacted(long clientId, String clientName) {
        say("good", "contact.done", clientName);
        contact = new Contact(clientId, clientName);
    }

    /** A colleague is on it; how to go on all the same is said with it. */
    void held(String clientName, String holder) {
        careful("case.held", clientName, holder);
    }

    void gone(String clientName) {
        gone("done.decided-already", clientName);
    }

    /** Out of reach since the page was made, which is then shown anew. */
    void gone(String key, String clientName) {
        FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds().addAll(PARTS);
        careful(key, clientName);
    }

    void careful(String key, Object... values) {
        say("careful", key, values);
    }

    public void undo() {
        if (together != null) {
            var those = together;
            sayTogether("bulk.undone", those, those.undo(bulkDecisions), "");
        } else if (contact != null) {
            undoContact();
        } else {
            var that = decided;
            var key = that.undo(clientApproval);
            say(key.equals(Decided.UNDONE) ? "good" : "careful", key, that.clientName());
        }
    }

    private void undoContact() {
        var that = contact;
        try {
            clientCases.undoContacted(that.clientId());
            say("good", "done.undone", that.clientName());
        } catch (NotFound gone) {
            gone(that.clientName());
        }
    }

    void clear() {
        text = null;
        decided = null;
        together = null;
        contact = null;
        lines = List.of();
        concerned = List.of();
    }

    private void say(String mood, String key, Object... values) {
        clear();
        this.mood = mood;
        text = words.text(key, values);
    }

    public String getText() {
        return text;
    }

    /** Of those who were left alone, one each. */
    public List<String> getLines() {
        return lines;
    }

    /** The ids of those whom it is about, who need not be ticked any longer. */
    public String getConcerned() {
        return concerned.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** Says for how long a wrong click can be taken back; empty if for as long as it is shown. */
    public String getOffer() {
        return contact != null
                ? ""
                : words.text("done.offer", ClientApproval.UNDO_WITHIN.toSeconds());
    }

    public String getMood() {
        return mood;
    }

    public boolean isUndoable() {
        return decided != null || together != null || contact != null;
    }
}
