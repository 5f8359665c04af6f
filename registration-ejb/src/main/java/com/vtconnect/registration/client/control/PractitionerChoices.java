package com.vtconnect.registration.client.control;

import com.vtconnect.registration.client.boundary.RegisterClient;
import com.vtconnect.registration.client.boundary.RegistrationForm;
import com.vtconnect.registration.client.boundary.RegistrationForm.Choice;
import com.vtconnect.registration.client.boundary.RegistrationForm.DepartmentChoices;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.Kind;
import com.vtconnect.registration.organization.entity.Organization;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.InputCheck;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Whom a client may choose at registration: who welcomes new clients and has a place left. A
 * practitioner of several departments stands under the first of them.
 */
@ApplicationScoped
public class PractitionerChoices {

    @Inject StaffMembers staffMembers;
    @Inject Organizations organizations;
    @Inject PractitionerLoad load;

    public RegistrationForm form(Organization organization) {
        var choosable = choosable(organization);
        if (organization.kind() == Kind.INDIVIDUAL) {
            var only = choosable.stream().findFirst().map(member -> member.name().full());
            return new RegistrationForm(List.of(), only.orElse(null), only.isPresent());
        }
        var rest = new java.util.ArrayList<>(choosable);
        var departments = new java.util.ArrayList<DepartmentChoices>();
        for (var department : organizations.departments(organization.id())) {
            var inIt =
                    rest.stream()
                            .filter(one -> one.departments().contains(department.id()))
                            .toList();
            if (!inIt.isEmpty()) {
                departments.add(
                        new DepartmentChoices(
                                department.name(), inIt.stream().map(this::choice).toList()));
                rest.removeAll(inIt);
            }
        }
        return new RegistrationForm(List.copyOf(departments), null, true);
    }

    /**
     * The practitioner that was chosen, empty for "Not sure"; anything that was not offered is a
     * problem of the input.
     *
     * @param before whom the same form asked for when it was taken, empty if it is new: the last
     *     place may be theirs by now. Asked for after what is offered, since it may be taken in
     *     between
     */
    public Optional<Long> chosen(
            Organization organization,
            String posted,
            Supplier<Optional<Long>> before,
            InputCheck check) {
        var choosable = choosable(organization);
        if (organization.kind() == Kind.INDIVIDUAL) {
            return only(choosable, posted, before, check);
        }
        if (posted == null || posted.isBlank()) {
            check.reject("practitioner", Reason.MISSING);
            return Optional.empty();
        }
        if (posted.equals(RegisterClient.NOT_SURE)) {
            return Optional.empty();
        }
        var chosen =
                choosable.stream()
                        .map(StaffMember::id)
                        .filter(id -> isPosted(id, posted))
                        .findFirst()
                        .or(() -> before.get().filter(id -> isPosted(id, posted)));
        if (chosen.isEmpty()) {
            check.reject("practitioner", Reason.NOT_OFFERED);
        }
        return chosen;
    }

    private static boolean isPosted(Long id, String posted) {
        return String.valueOf(id).equals(posted);
    }

    private static Optional<Long> only(
            List<StaffMember> choosable,
            String posted,
            Supplier<Optional<Long>> before,
            InputCheck check) {
        var only = choosable.stream().findFirst().map(StaffMember::id).or(before);
        var isOther =
                posted != null
                        && !posted.isBlank()
                        && only.filter(id -> isPosted(id, posted)).isEmpty();
        if (only.isEmpty() || isOther) {
            check.reject("practitioner", Reason.NOT_OFFERED);
        }
        return only;
    }

    private List<StaffMember> choosable(Organization organization) {
        var welcoming =
                staffMembers.all(organization.id()).stream()
                        .filter(StaffMember::canBeChosen)
                        .toList();
        if (welcoming.stream().allMatch(one -> one.capacity() == null)) {
            return welcoming;
        }
        var full = load.full(organization.id());
        return welcoming.stream().filter(one -> !full.contains(one.id())).toList();
    }

    private Choice choice(StaffMember member) {
        return new Choice(String.valueOf(member.id()), member.name().full());
    }
}
