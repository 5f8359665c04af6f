package com.vtconnect.registration.client.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.boundary.ColleagueRow;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.entity.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Who else may look after a client. */
@ApplicationScoped
public class Colleagues {

    @Inject StaffMembers staffMembers;
    @Inject Reach reach;

    /** By last name, without the caller. */
    public List<ColleagueRow> of(Caller.Staff caller, Client client) {
        return staffMembers.all(caller.organizationId()).stream()
                .filter(one -> isOffered(caller, client, one))
                .map(
                        one ->
                                new ColleagueRow(
                                        one.id(),
                                        one.name().full(),
                                        one.roles().stream().sorted().toList()))
                .toList();
    }

    /** Empty if it is none of those offered. */
    public Optional<StaffMember> find(Caller.Staff caller, Client client, Long id) {
        return Optional.ofNullable(id)
                .flatMap(one -> staffMembers.find(caller.organizationId(), one))
                .filter(one -> isOffered(caller, client, one));
    }

    private boolean isOffered(Caller.Staff caller, Client client, StaffMember one) {
        return one.isActive() && one.id() != caller.id() && reach.covers(one.asCaller(), client);
    }
}
