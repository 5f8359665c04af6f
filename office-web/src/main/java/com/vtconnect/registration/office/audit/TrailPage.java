package com.vtconnect.registration.office.audit;

import com.vtconnect.registration.audit.boundary.AuditLog;
import com.vtconnect.registration.audit.boundary.AuditRows;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import com.vtconnect.registration.office.Deed;
import com.vtconnect.registration.office.SignedInStaff;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.staff.boundary.StaffDirectory;
import com.vtconnect.registration.staff.boundary.StaffRow;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The audit trail, filtered by what stands in the address. */
@Named("auditTrail")
@RequestScoped
public class TrailPage {

    @Inject AuditLog auditLog;
    @Inject StaffDirectory staffDirectory;
    @Inject SignedInStaff me;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private TrailState state;
    private AuditRows rows = new AuditRows(List.of(), null);

    /** One that can be chosen. */
    public record Choice(String value, String text) {}

    @PostConstruct
    void open() {
        me.require(me.isReadsAudit());
        state = new TrailState(request::getParameter);
    }

    /** Once for a request: every look is audited. */
    public void look() {
        try {
            rows = auditLog.page(state.filter(words.language()), state.before());
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        }
    }

    public TrailState getState() {
        return state;
    }

    public List<TrailLine> getLines() {
        return rows.rows().stream().map(row -> TrailLine.of(row, words)).toList();
    }

    /** The address of the next page, null if this is the last. */
    public String getOlder() {
        return rows.older() == null ? null : state.queryFrom(rows.older());
    }

    public List<Choice> getPeople() {
        var others =
                Stream.of("client", "visitor", "operator", "system")
                        .map(kind -> new Choice(kind, words.text("audit.who." + kind)));
        var staff = staffDirectory.all().stream().map(TrailPage::choice);
        return Stream.concat(others, staff).toList();
    }

    private static Choice choice(StaffRow member) {
        return new Choice("staff-" + member.id(), member.fullName());
    }

    /** What can be done, as sentences without a name. */
    public List<Choice> getActions() {
        return Arrays.stream(AuditAction.values())
                .map(
                        action ->
                                new Choice(
                                        action.name(),
                                        Deed.told(words, action, SubjectKind.CLIENT, "…", null)))
                .sorted(Comparator.comparing(Choice::text))
                .toList();
    }
}
