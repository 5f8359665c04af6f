package com.vtconnect.registration.notification.control;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static com.vtconnect.registration.access.entity.Role.DEPARTMENT_ADMINISTRATOR;
import static com.vtconnect.registration.access.entity.Role.ORGANIZATIONAL_ADMINISTRATOR;

import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.notification.entity.Colleague;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who hears of a client whose address is confirmed. The whole rule, and nothing else:
 *
 * <ul>
 *   <li><em>practitioner chosen:</em> that practitioner, if their notifications are on and they
 *       hold one of the three roles; else the Care Coordinators and Department Administrators of
 *       the practitioner's departments who have them on; else the Organizational Administrators;
 *   <li><em>not sure:</em> every Organizational Administrator, whatever their preference;
 *   <li><em>pending:</em> those who may approve this client and have notifications on; else the
 *       Organizational Administrators.
 * </ul>
 *
 * Inactive staff never hear of anything. No client goes unseen as long as there is an active
 * Organizational Administrator.
 */
public final class Recipients {

    private final List<Colleague> staff;

    public Recipients(List<Colleague> staff) {
        this.staff = List.copyOf(staff);
    }

    public List<Colleague> ofChosen(long practitionerId) {
        var practitioner = find(practitionerId);
        var themselves =
                practitioner.filter(
                        one -> one.active() && one.notified() && !one.roles().isEmpty());
        if (themselves.isPresent()) {
            return List.of(themselves.get());
        }
        return orElseAdministrators(
                one ->
                        one.notified()
                                && (one.is(CARE_COORDINATOR) || one.is(DEPARTMENT_ADMINISTRATOR))
                                && practitioner.filter(one::sharesDepartmentWith).isPresent());
    }

    public List<Colleague> ofNotSure() {
        return select(one -> one.is(ORGANIZATIONAL_ADMINISTRATOR));
    }

    /** A client wants to leave: every Organizational Administrator, whatever their preference. */
    public List<Colleague> ofClosing() {
        return select(one -> one.is(ORGANIZATIONAL_ADMINISTRATOR));
    }

    /**
     * @param practitionerId the practitioner wished for, empty for not sure
     */
    public List<Colleague> ofPending(Optional<Long> practitionerId) {
        var practitioner = practitionerId.flatMap(this::find);
        return orElseAdministrators(one -> one.notified() && mayDecide(one, practitioner));
    }

    private static boolean mayDecide(Colleague one, Optional<Colleague> practitioner) {
        return one.roles().stream().anyMatch(role -> role.has(Permission.DECIDE_CLIENTS))
                && (one.is(ORGANIZATIONAL_ADMINISTRATOR)
                        || practitioner.map(one::sharesDepartmentWith).orElse(true));
    }

    private List<Colleague> orElseAdministrators(Predicate<Colleague> first) {
        var found = select(first);
        return found.isEmpty() ? ofNotSure() : found;
    }

    /** Also one who has left meanwhile: the client still belongs to those departments. */
    private Optional<Colleague> find(long id) {
        return staff.stream().filter(one -> one.id() == id).findFirst();
    }

    private List<Colleague> select(Predicate<Colleague> rule) {
        return staff.stream().filter(Colleague::active).filter(rule).toList();
    }
}
