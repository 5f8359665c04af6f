package com.vtconnect.registration.client.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.control.Signing;
import com.vtconnect.registration.client.entity.ConnectAnswer;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.Department;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.entity.StaffMember;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a signed-in client sees: the own practitioners, and what is still missing before one can
 * connect.
 */
@Stateless
public class ClientHome {

    @Inject Clients clients;
    @Inject StaffMembers staffMembers;
    @Inject Organizations organizations;
    @Inject Signing signing;
    @Inject CurrentCaller currentCaller;

    /**
     * @param overall what keeps the client from connecting with anybody
     * @param wished name of the practitioner asked for, null for "not sure"
     */
    public record Home(
            String firstName,
            String email,
            ConnectAnswer overall,
            String wished,
            List<MyPractitioner> practitioners) {}

    /**
     * @param departments names
     */
    public record MyPractitioner(
            long id, String name, List<String> departments, ConnectAnswer mayConnect) {}

    @Allowed(Permission.CLIENT)
    public Home home() {
        var me = currentCaller.client();
        var client = clients.get(me.organizationId(), me.id());
        var hasSigned = signing.hasSigned(client);
        var departments =
                organizations.departments(me.organizationId()).stream()
                        .collect(Collectors.toMap(Department::id, Department::name));
        var practitioners =
                client.activeAssociations()
                        .map(one -> staffMembers.get(me.organizationId(), one.practitionerId()))
                        .map(
                                one ->
                                        new MyPractitioner(
                                                one.id(),
                                                one.name().full(),
                                                names(one, departments),
                                                client.mayConnectWith(one, hasSigned)))
                        .toList();
        return new Home(
                client.name().first(),
                client.email().text(),
                client.mayConnect(hasSigned),
                client.requestedPractitionerId()
                        .map(id -> staffMembers.get(me.organizationId(), id).name().full())
                        .orElse(null),
                practitioners);
    }

    private static List<String> names(StaffMember member, Map<Long, String> departments) {
        return member.departments().stream().map(departments::get).sorted().toList();
    }
}
