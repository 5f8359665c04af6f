package com.vtconnect.registration.office.client;

import com.vtconnect.registration.client.boundary.BulkDecisions;
import com.vtconnect.registration.client.boundary.ClientLists;
import com.vtconnect.registration.client.boundary.PractitionerRow;
import com.vtconnect.registration.office.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** The dialog in which all who are ticked on a list are assigned or approved at once. */
@Named
@ViewScoped
public class Selection implements Serializable {

    /** The name of the boxes to tick. */
    private static final String FIELD = "picked";

    @Inject BulkDecisions bulkDecisions;
    @Inject ClientLists clientLists;
    @Inject ListPage list;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private DecisionKind kind;
    private List<Long> ids = List.of();
    private final PractitionerChoice practitioners = new PractitionerChoice();

    public void open(DecisionKind kind) {
        outcome.clear();
        ids = ticked();
        if (ids.isEmpty()) {
            outcome.careful("bulk.none");
        } else if (ids.size() > BulkDecisions.MOST) {
            outcome.careful("bulk.too-many", BulkDecisions.MOST);
        } else {
            this.kind = kind;
            practitioners.close();
            if (isAsksPractitioner()) {
                var offered = clientLists.practitioners(null);
                practitioners.offer(offered, Proposal.of(kind, offered));
            }
        }
    }

    private List<Long> ticked() {
        var typed = request.getParameterValues(FIELD);
        return Arrays.stream(typed == null ? new String[0] : typed)
                .filter(one -> one.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .toList();
    }

    public void decide() {
        practitioners.read(request.getParameter(PractitionerChoice.FIELD));
        var chosen = practitioners.chosen();
        if (isAsksPractitioner() && chosen.isEmpty()) {
            words.problem(PractitionerChoice.FIELD, "problem.practitioner.MISSING");
            return;
        }
        var names = new LinkedHashMap<Long, String>();
        ids.forEach(id -> names.put(id, list.getRows().name(id)));
        var decisions = new Together(kind, names, practitioners.getId());
        outcome.done(
                decisions,
                decisions.decide(bulkDecisions),
                chosen.map(PractitionerRow::name).orElse(""));
        kind = null;
    }

    public void cancel() {
        kind = null;
    }

    /** To assign somebody always; to approve only for those who wished for nobody. */
    public boolean isAsksPractitioner() {
        return kind == DecisionKind.ASSIGN || getNotSure() > 0;
    }

    public long getNotSure() {
        return ids.stream().filter(id -> !list.getRows().isWishing(id)).count();
    }

    public List<String> getNames() {
        return ids.stream().map(list.getRows()::name).toList();
    }

    public boolean isOpen() {
        return kind != null;
    }

    public DecisionKind getKind() {
        return kind;
    }

    public PractitionerChoice getPractitioners() {
        return practitioners;
    }
}
