package com.vtconnect.registration.office.client;

import com.vtconnect.registration.client.entity.AlreadyDecided;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.SignedInStaff;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.roster.boundary.ClientImport;
import com.vtconnect.registration.roster.boundary.RosterView;
import com.vtconnect.registration.roster.entity.FileRefused;
import com.vtconnect.registration.roster.entity.Roster.State;
import com.vtconnect.registration.roster.entity.RosterColumn;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Clients from a file: look it through, start the import, watch it, read what became of it. */
@Named("clientImport")
@ViewScoped
public class ImportPage implements Serializable {

    private static final int LINES_SHOWN = 50;
    private static final String HERE = "client/import";

    @Inject ClientImport clientImport;
    @Inject SignedInStaff me;
    @Inject Office office;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private RosterView view;
    private List<ProblemLine> problems = List.of();
    private boolean mailsNow = true;
    private boolean takesTwins;

    @PostConstruct
    void open() {
        me.require(me.isSeesClients());
        view = clientImport.find().orElse(null);
        if (view != null && view.hasProblems()) {
            problems =
                    clientImport.problems(LINES_SHOWN).stream()
                            .map(one -> ProblemLine.of(one, words))
                            .toList();
        }
    }

    public void start() {
        act(() -> clientImport.start(mailsNow, takesTwins));
    }

    public void discard() {
        act(clientImport::discard);
    }

    public void cancel() {
        act(clientImport::cancel);
    }

    public void mailNow() {
        act(clientImport::mailNow);
    }

    private void act(Runnable action) {
        try {
            action.run();
            office.goTo(HERE);
        } catch (AlreadyDecided inAnotherTab) {
            office.goTo(HERE + "?meanwhile=yes");
        }
    }

    /** Why the file that was uploaded cannot be read; null if it can. */
    public String getRefusal() {
        var typed = request.getParameter("refused");
        return Arrays.stream(FileRefused.Reason.values())
                .filter(reason -> reason.name().equals(typed))
                .findFirst()
                .map(reason -> words.text("import.refused." + reason, columns()))
                .orElse(null);
    }

    private String columns() {
        var typed = request.getParameterValues("column");
        return Arrays.stream(RosterColumn.values())
                .filter(one -> typed != null && List.of(typed).contains(one.name()))
                .map(one -> words.text("import.column." + one))
                .collect(Collectors.joining(", "));
    }

    /** The headings that are known. */
    public List<String> getColumns() {
        return Stream.of(RosterColumn.values())
                .map(one -> words.text("import.column." + one))
                .toList();
    }

    public boolean isIn(State state) {
        return view != null && view.state() == state;
    }

    /** No file is looked at or imported, so another can be uploaded. */
    public boolean isFree() {
        return view == null || view.endedAt() != null;
    }

    /** Whether clients of imports that are over are still to be mailed, now or later. */
    public boolean isAnyUnmailed() {
        return view != null && view.mailing() + view.unmailed() > 0;
    }

    /** Null if there is none. */
    public RosterView getView() {
        return view;
    }

    public List<ProblemLine> getProblems() {
        return problems;
    }

    public boolean isMailsNow() {
        return mailsNow;
    }

    public void setMailsNow(boolean mailsNow) {
        this.mailsNow = mailsNow;
    }

    public boolean isTakesTwins() {
        return takesTwins;
    }

    public void setTakesTwins(boolean takesTwins) {
        this.takesTwins = takesTwins;
    }
}
