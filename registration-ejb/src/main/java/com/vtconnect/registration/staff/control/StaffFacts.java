package com.vtconnect.registration.staff.control;

import com.vtconnect.registration.access.entity.Role;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.Department;
import com.vtconnect.registration.staff.entity.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the audit trail tells of a staff member, in words that are still understood years later. */
@ApplicationScoped
public class StaffFacts {

    @Inject Organizations organizations;

    /** Always as many, in the same order. */
    public List<String> of(StaffMember member) {
        var departments =
                organizations.departments(member.organizationId()).stream()
                        .filter(one -> member.departments().contains(one.id()))
                        .map(Department::name);
        return List.of(
                member.name().full(),
                "roles " + orNone(member.roles().stream().sorted().map(StaffFacts::word)),
                "departments " + orNone(departments),
                member.isLicensed() ? "licensed" : "not licensed",
                member.acceptsNewClients() ? "welcomes new clients" : "takes no new clients",
                "notifications " + (member.wantsNewClientNotifications() ? "on" : "off"));
    }

    /** What is different, before and after; null if nothing is. */
    public static String changes(List<String> before, List<String> after) {
        var changes =
                IntStream.range(0, before.size())
                        .filter(index -> !before.get(index).equals(after.get(index)))
                        .mapToObj(index -> before.get(index) + " -> " + after.get(index))
                        .collect(Collectors.joining("; "));
        return changes.isEmpty() ? null : changes;
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String orNone(Stream<String> words) {
        var text = words.collect(Collectors.joining(", "));
        return text.isEmpty() ? "none" : text;
    }
}
