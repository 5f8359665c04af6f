package com.vtconnect.registration.audit.boundary;

import static com.vtconnect.registration.value.entity.Problem.Reason.BEFORE_BEGIN;
import static com.vtconnect.registration.value.entity.Problem.Reason.TOO_LONG_AGO;
import static com.vtconnect.registration.value.entity.Problem.Reason.TOO_MANY;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.audit.boundary.AuditFilter.About;
import com.vtconnect.registration.audit.control.AuditSearch;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.value.entity.InputCheck;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.SearchText;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * The audit trail of the own organization, to read. There is no way to change it. Whoever reads it
 * stands in it.
 */
@Stateless
public class AuditLog {

    public static final int PAGE = 50;

    /** More people than this are no answer to the question who did what to whom. */
    public static final int MOST_PEOPLE = 100;

    @Inject AuditSearch search;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;

    /**
     * @param before where the page before ended; null for the newest
     * @throws InvalidInput if the days make no sense or the name fits too many people
     */
    @Allowed(Permission.READ_AUDIT)
    public AuditRows page(AuditFilter filter, AuditPosition before) {
        var organizationId = currentCaller.staff().organizationId();
        check(filter);
        var rows =
                search.page(
                        organizationId, filter, people(organizationId, filter), before, PAGE + 1);
        auditTrail.organization(organizationId, AuditAction.AUDIT_VIEWED, filter.whom());
        return AuditRows.of(rows, PAGE);
    }

    /**
     * Reads all lines, row by row.
     *
     * @param reader throws nothing, so that what was read is on the trail in any case
     * @throws InvalidInput as {@link #page}, before the first row
     */
    @Allowed(Permission.READ_AUDIT)
    public void export(AuditFilter filter, Consumer<AuditRow> reader) {
        var organizationId = currentCaller.staff().organizationId();
        check(filter);
        var count = search.each(organizationId, filter, people(organizationId, filter), reader);
        auditTrail.organization(organizationId, AuditAction.AUDIT_EXPORTED, String.valueOf(count));
    }

    private static void check(AuditFilter filter) {
        var check = new InputCheck();
        checkDay(check, "from", filter.from());
        checkDay(check, "to", filter.to());
        if (filter.from() != null && filter.to() != null && filter.to().isBefore(filter.from())) {
            check.reject("to", BEFORE_BEGIN);
        }
        check.throwIfInvalid();
    }

    private static void checkDay(InputCheck check, String field, LocalDate day) {
        if (day != null && day.isBefore(InputCheck.EARLIEST_BIRTH)) {
            check.reject(field, TOO_LONG_AGO);
        }
    }

    /** Null if lines about anybody are asked for. */
    private List<About> people(long organizationId, AuditFilter filter) {
        if (filter.about() != null) {
            return List.of(filter.about());
        }
        if (SearchText.isEmpty(filter.whom())) {
            return null;
        }
        var people = search.people(organizationId, filter.whom(), MOST_PEOPLE + 1);
        if (people.size() > MOST_PEOPLE) {
            throw new InvalidInput("whom", TOO_MANY);
        }
        return people;
    }
}
