package com.vtconnect.registration.roster.control;

import static com.vtconnect.registration.value.entity.Problem.Reason.AMBIGUOUS;
import static com.vtconnect.registration.value.entity.Problem.Reason.NOT_OFFERED;

import com.vtconnect.registration.client.boundary.EditPerson;
import com.vtconnect.registration.client.control.PersonCheck;
import com.vtconnect.registration.client.entity.PersonDetails;
import com.vtconnect.registration.organization.entity.Kind;
import com.vtconnect.registration.organization.entity.Organization;
import com.vtconnect.registration.roster.entity.Roster;
import com.vtconnect.registration.roster.entity.RosterColumn;
import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.InputCheck;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.TypedDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a line says about a person, by the rules for one who is put in singly. */
final class LineCheck {

    private static final Set<String> ENGLISH = Set.of("en", "english", "inglés", "ingles");
    private static final Set<String> SPANISH =
            Set.of("es", "spanish", "español", "espanol", "castellano");

    private final PersonCheck personCheck;
    private final Organization organization;
    private final Roster roster;
    private final Collection<StaffMember> offered;

    /**
     * @param offered whom the importing staff member may give to a client
     */
    LineCheck(
            PersonCheck personCheck,
            Organization organization,
            Roster roster,
            Collection<StaffMember> offered) {
        this.personCheck = personCheck;
        this.organization = organization;
        this.roster = roster;
        this.offered = offered;
    }

    /** Good only without problems. */
    record Checked(
            PersonDetails details,
            EmailAddress email,
            Set<StaffMember> practitioners,
            List<Problem> problems) {}

    Checked check(List<String> cells) {
        var check = new InputCheck();
        var details =
                personCheck.checked(
                        organization,
                        new EditPerson(
                                cell(cells, RosterColumn.FIRST_NAME),
                                cell(cells, RosterColumn.LAST_NAME),
                                TypedDate.parse(
                                                cell(cells, RosterColumn.DATE_OF_BIRTH),
                                                roster.dates())
                                        .orElse(null),
                                cell(cells, RosterColumn.PHONE),
                                cell(cells, RosterColumn.ADDRESS),
                                language(cell(cells, RosterColumn.LANGUAGE), check)),
                        check);
        var email = check.email(RosterColumn.EMAIL.field(), cell(cells, RosterColumn.EMAIL));
        var practitioners = practitioners(cell(cells, RosterColumn.PRACTITIONER), check);
        return new Checked(details, email, practitioners, check.problems());
    }

    private static String cell(List<String> cells, RosterColumn column) {
        return cells.get(column.ordinal());
    }

    private Language language(String typed, InputCheck check) {
        var plain = plain(typed);
        if (plain.isEmpty()) {
            return roster.language();
        }
        if (!ENGLISH.contains(plain) && !SPANISH.contains(plain)) {
            check.reject(RosterColumn.LANGUAGE.field(), NOT_OFFERED);
        }
        return SPANISH.contains(plain) ? Language.ES : Language.EN;
    }

    private Set<StaffMember> practitioners(String typed, InputCheck check) {
        var chosen = new LinkedHashSet<StaffMember>();
        for (var one : plain(typed).split("[;|\\n]")) {
            if (!one.isBlank()) {
                practitioner(one.strip(), check).ifPresent(chosen::add);
            }
        }
        if (plain(typed).isEmpty()
                && organization.kind() == Kind.INDIVIDUAL
                && offered.size() == 1) {
            chosen.addAll(offered);
        }
        return chosen;
    }

    private Optional<StaffMember> practitioner(String typed, InputCheck check) {
        var found = offered.stream().filter(one -> isMeant(one, typed)).toList();
        if (found.size() != 1) {
            check.reject(
                    RosterColumn.PRACTITIONER.field(), found.isEmpty() ? NOT_OFFERED : AMBIGUOUS);
            return Optional.empty();
        }
        return Optional.of(found.get(0));
    }

    private static boolean isMeant(StaffMember one, String typed) {
        return one.email().text().equals(typed) || plain(one.name().full()).equals(typed);
    }

    private static String plain(String typed) {
        return typed == null
                ? ""
                : typed.strip().toLowerCase(Locale.ROOT).replaceAll("[ \\t\\u00A0]+", " ");
    }
}
