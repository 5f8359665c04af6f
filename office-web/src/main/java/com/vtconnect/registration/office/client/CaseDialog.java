package com.vtconnect.registration.office.client;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.casework.entity.HeldByColleague;
import com.vtconnect.registration.client.boundary.ClientCases;
import com.vtconnect.registration.client.boundary.ColleagueRow;
import com.vtconnect.registration.office.SignedInStaff;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The dialog in which a case is put off or handed over. */
@Named
@ViewScoped
public class CaseDialog implements Serializable {

    /** What the dialog is open for; the end of the keys of its words. */
    public enum Kind {
        SNOOZE,
        HAND_OVER
    }

    @Inject ClientCases clientCases;
    @Inject Cases cases;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject SignedInStaff me;
    @Inject HttpServletRequest request;

    private Kind kind;
    private long clientId;
    private String clientName;
    private List<ColleagueRow> colleagues = List.of();
    private Long colleagueId;
    private String date;
    private String time;
    private String note;

    public void open(Kind kind, long clientId, String clientName) {
        this.clientId = clientId;
        this.clientName = clientName;
        note = null;
        colleagueId = null;
        outcome.clear();
        try {
            colleagues = kind == Kind.HAND_OVER ? clientCases.colleagues(clientId) : List.of();
        } catch (NotFound outOfReach) {
            outcome.gone(clientName);
            return;
        }
        this.kind = kind;
        var zone = ZoneId.of(me.getOrganization().timeZone());
        var proposed = TypedMoment.nextMorning(LocalDate.now(zone));
        date = proposed.toLocalDate().toString();
        time = proposed.toLocalTime().toString();
    }

    public void submit() {
        if (!getSubject().equals(request.getParameter("case"))) {
            // Opened for another since the person read it.
            note = null;
            words.problem(null, "decision.other", clientName);
            return;
        }
        try {
            cases.tell(clientName, isHandOver() ? this::handOver : this::snooze);
            kind = null;
        } catch (HeldByColleague held) {
            words.problem(null, "case.held", clientName, held.holder());
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    private void snooze() {
        var until = TypedMoment.parse(date, time, words.language()).orElse(null);
        clientCases.snooze(clientId, until, note);
        outcome.told("case.done.SNOOZE", clientName);
    }

    private void handOver() {
        var typed = request.getParameter("colleague");
        colleagueId = typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
        clientCases.handOver(clientId, colleagueId, note);
        outcome.told("case.done.HAND_OVER", clientName, colleagueName());
    }

    private String colleagueName() {
        return colleagues.stream()
                .filter(one -> Long.valueOf(one.id()).equals(colleagueId))
                .findFirst()
                .map(ColleagueRow::name)
                .orElse("");
    }

    public void cancel() {
        kind = null;
    }

    public boolean isOpen() {
        return kind != null;
    }

    /** What it is about: comes back with the button, so that nothing is done but what was read. */
    public String getSubject() {
        return kind + " " + clientId;
    }

    public boolean isHandOver() {
        return kind == Kind.HAND_OVER;
    }

    public boolean isSnooze() {
        return kind == Kind.SNOOZE;
    }

    public boolean isNobodyElse() {
        return isHandOver() && colleagues.isEmpty();
    }

    /** Null where there is no dialog; the page is built before it is known what it shows. */
    public String getNoteHint() {
        return kind == null ? null : words.text("case.note." + kind);
    }

    public Kind getKind() {
        return kind;
    }

    public String getClientName() {
        return clientName;
    }

    public List<ColleagueRow> getColleagues() {
        return colleagues;
    }

    public Long getColleagueId() {
        return colleagueId;
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
