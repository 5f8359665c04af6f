package com.vtconnect.registration.client.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.client.control.AssociatedClients;
import com.vtconnect.registration.client.entity.ConnectAnswer;
import com.vtconnect.registration.staff.control.StaffMembers;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** A practitioner's own clients: whom they may connect with, and what is missing for the others. */
@Stateless
public class MyClients {

    @Inject AssociatedClients associatedClients;
    @Inject StaffMembers staffMembers;
    @Inject CurrentCaller currentCaller;

    public record MyClient(long id, String name, ConnectAnswer mayConnect) {}

    /** By last name; empty for staff without a licence. */
    @Allowed(Permission.STAFF)
    public List<MyClient> all() {
        var caller = currentCaller.staff();
        var me = staffMembers.get(caller.organizationId(), caller.id());
        return associatedClients.of(me).stream()
                .map(
                        client ->
                                new MyClient(
                                        client.id(),
                                        client.name().full(),
                                        client.mayConnectWith(me)))
                .toList();
    }
}
