package com.vtconnect.registration.office.audit;

import static com.vtconnect.registration.value.entity.Problem.Reason.NOT_A_DATE;

import com.vtconnect.registration.audit.boundary.AuditFilter;
import com.vtconnect.registration.audit.boundary.AuditFilter.About;
import com.vtconnect.registration.audit.boundary.AuditFilter.Actor;
import com.vtconnect.registration.audit.boundary.AuditPosition;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.ActorKind;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import com.vtconnect.registration.office.ListAddress;
import com.vtconnect.registration.value.entity.InputCheck;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.TypedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What the audit page shows, as it stands in the address: {@code
 * ?who=staff-7&action=RECORD_VIEWED&from=2026-11-01}. What is no use there is left out; a day that
 * is none is told of.
 */
public class TrailState {

    private static final Pattern REFERENCE = Pattern.compile("([a-z]{1,20})-(\\d{1,18})");
    private static final Pattern POSITION = Pattern.compile("(\\d{1,16})-(\\d{1,18})");

    private final Map<String, String> typed = new LinkedHashMap<>();

    /**
     * @param parameter gives a parameter of the address by its name, null if it is not there
     */
    TrailState(UnaryOperator<String> parameter) {
        for (var name : new String[] {"who", "about", "whom", "action", "from", "to", "before"}) {
            var value = parameter.apply(name);
            if (value != null && !value.isBlank()) {
                typed.put(name, value.replace("\0", "").strip());
            }
        }
    }

    /**
     * @throws com.vtconnect.registration.value.entity.InvalidInput if a day is none
     */
    AuditFilter filter(Language language) {
        var check = new InputCheck();
        var from = day("from", language, check);
        var to = day("to", language, check);
        check.throwIfInvalid();
        return new AuditFilter(actor(), about(), getWhom(), action(), from, to);
    }

    private LocalDate day(String name, Language language, InputCheck check) {
        var day = TypedDate.parse(typed.get(name), language);
        if (typed.containsKey(name) && day.isEmpty()) {
            check.reject(name, NOT_A_DATE);
        }
        return day.orElse(null);
    }

    private Actor actor() {
        var kind = ListAddress.one(ActorKind.values(), typed.get("who"));
        if (kind.isPresent()) {
            return new Actor(kind.get(), isAnonymous(kind.get()) ? 0L : null);
        }
        var one = REFERENCE.matcher(typed.getOrDefault("who", ""));
        return one.matches() && one.group(1).equals("staff")
                ? new Actor(ActorKind.STAFF, Long.valueOf(one.group(2)))
                : null;
    }

    private static boolean isAnonymous(ActorKind kind) {
        return kind == ActorKind.VISITOR || kind == ActorKind.SYSTEM;
    }

    private About about() {
        var one = REFERENCE.matcher(typed.getOrDefault("about", ""));
        return one.matches()
                ? ListAddress.one(SubjectKind.values(), one.group(1))
                        .map(kind -> new About(kind, Long.parseLong(one.group(2))))
                        .orElse(null)
                : null;
    }

    private AuditAction action() {
        return ListAddress.one(AuditAction.values(), typed.get("action")).orElse(null);
    }

    AuditPosition before() {
        var place = POSITION.matcher(typed.getOrDefault("before", ""));
        return place.matches()
                ? new AuditPosition(
                        Instant.EPOCH.plus(Long.parseLong(place.group(1)), ChronoUnit.MICROS),
                        Long.parseLong(place.group(2)))
                : null;
    }

    /** The part of the address behind the page, for its beginning. */
    public String getQuery() {
        return address().toString();
    }

    /** Likewise, for where the lines go on. */
    String queryFrom(AuditPosition position) {
        var place = ChronoUnit.MICROS.between(Instant.EPOCH, position.at()) + "-" + position.id();
        return address().with("before", place).toString();
    }

    private ListAddress address() {
        var address = new ListAddress();
        typed.forEach(
                (name, value) -> {
                    if (!name.equals("before")) {
                        address.with(name, value);
                    }
                });
        return address;
    }

    public boolean isFiltered() {
        return !getQuery().isEmpty();
    }

    /** Whether this is not the beginning. */
    public boolean isFurther() {
        return before() != null;
    }

    public String getWho() {
        return typed.get("who");
    }

    public String getAbout() {
        return about() == null ? null : typed.get("about");
    }

    public String getWhom() {
        return typed.get("whom");
    }

    public String getAction() {
        return typed.get("action");
    }

    public String getFrom() {
        return shown("from");
    }

    public String getTo() {
        return shown("to");
    }

    /** As the date field of a browser takes it; null if it is no day. */
    private String shown(String name) {
        return TypedDate.parse(typed.get(name), Language.EN).map(LocalDate::toString).orElse(null);
    }
}
