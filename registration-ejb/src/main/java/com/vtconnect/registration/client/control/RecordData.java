package com.vtconnect.registration.client.control;

import com.vtconnect.registration.client.entity.Association;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.client.entity.Fields;
import com.vtconnect.registration.client.entity.PersonalData;
import com.vtconnect.registration.staff.control.StaffMembers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What stands on the client's record. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecordData implements PersonalData {

    @Inject Clients clients;
    @Inject StaffMembers staffMembers;

    @Override
    public List<Part> of(long organizationId, List<Long> records) {
        var all = records.stream().map(id -> clients.get(organizationId, id)).toList();
        return List.of(
                new Part(Section.RECORD, all.stream().map(this::record).toList()),
                new Part(
                        Section.PRACTITIONERS, all.stream().flatMap(this::practitioners).toList()));
    }

    private Stream<Map<String, Object>> practitioners(Client client) {
        return client.associations().stream().map(one -> practitioner(client, one));
    }

    private Map<String, Object> record(Client client) {
        var standing = client.standing();
        return new Fields()
                .with("firstName", client.name().first())
                .with("lastName", client.name().last())
                .with("dateOfBirth", client.dateOfBirth())
                .with("email", client.email().text())
                .with("phone", client.phone())
                .with("address", client.address())
                .with("language", client.language().tag())
                .with("registeredAt", standing.registeredAt())
                .with("agreedAt", standing.agreedAt())
                .with("confirmedAt", standing.confirmedAt())
                .with("approval", client.approval().name())
                .with("decidedAt", standing.decidedAt())
                .with(
                        "askedFor",
                        client.requestedPractitionerId().map(id -> name(client, id)).orElse(null))
                .with("closingAskedAt", standing.closingAskedAt())
                .values();
    }

    private Map<String, Object> practitioner(Client client, Association association) {
        return new Fields()
                .with("name", name(client, association.practitionerId()))
                .with("since", association.madeAt())
                .with("until", association.endedAt())
                .values();
    }

    private String name(Client client, long staffMemberId) {
        return staffMembers.get(client.organizationId(), staffMemberId).name().full();
    }
}
