package com.vtconnect.registration.office.client;

import com.vtconnect.registration.client.boundary.BulkDecisions;
import com.vtconnect.registration.client.boundary.BulkOutcome;
import com.vtconnect.registration.client.boundary.ClientApproval;
import com.vtconnect.registration.office.Words;
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

    @Inject ClientApproval clientApproval;
    @Inject BulkDecisions bulkDecisions;
    @Inject Words words;

    private String text;
    private String mood;
    private Decided decided;
    private Together together;
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

    void told(String key) {
        say("good", key);
    }

    void careful(String key, Object... values) {
        say("careful", key, values);
    }

    public void undo() {
        if (together != null) {
            var those = together;
            sayTogether("bulk.undone", those, those.undo(bulkDecisions), "");
        } else {
            var that = decided;
            var key = that.undo(clientApproval);
            say(key.equals(Decided.UNDONE) ? "good" : "careful", key, that.clientName());
        }
    }

    void clear() {
        text = null;
        decided = null;
        together = null;
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

    /** Says for how long a wrong click can be taken back. */
    public String getOffer() {
        return words.text("done.offer", ClientApproval.UNDO_WITHIN.toSeconds());
    }

    public String getMood() {
        return mood;
    }

    public boolean isUndoable() {
        return decided != null || together != null;
    }
}
