package com.vtconnect.registration.staff.control;

import com.vtconnect.registration.access.entity.Role;
import com.vtconnect.registration.audit.entity.Fact;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.Department;
import com.vtconnect.registration.staff.entity.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the audit trail tells of a staff member. */
@ApplicationScoped
public class StaffFacts {

    @Inject Organizations organizations;

    /** Always as many, in the same order. */
    public List<Fact> of(StaffMember member) {
        var departments =
                organizations.departments(member.organizationId()).stream()
                        .filter(one -> member.departments().contains(one.id()))
                        .map(Department::name);
        return List.of(
                new Fact("name", member.name().full()),
                new Fact("roles", orNone(member.roles().stream().sorted().map(StaffFacts::word))),
                new Fact("departments", orNone(departments)),
                Fact.of(member.isLicensed() ? "licensed" : "not licensed"),
                Fact.of(
                        member.acceptsNewClients()
                                ? "welcomes new clients"
                                : "takes no new clients"),
                Fact.onOff("notifications", member.wantsNewClientNotifications()));
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String orNone(Stream<String> words) {
        var text = words.collect(Collectors.joining(", "));
        return text.isEmpty() ? "none" : text;
    }
}
