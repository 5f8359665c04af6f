package com.vtconnect.registration.client.entity;

import com.vtconnect.registration.Identified;
import com.vtconnect.registration.access.entity.Role;
import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A state that a client can be in, by the way there; a decision by hand needs a practice that
 * decides by hand.
 */
record ClientState(
        boolean byHand, boolean chosen, boolean confirmed, Decision decision, boolean active) {

    static final List<Boolean> BOTH = List.of(true, false);
    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    static final Instant LATER = NOW.plusSeconds(3600);
    static final long ORGANIZATION = 7;
    static final long CHOSEN = 11;
    static final long OTHER = 12;
    static final StaffMember ADMIN = staff(1, false, true);

    enum Decision {
        NONE,
        APPROVED,
        DECLINED
    }

    /** Every state there is. */
    static List<ClientState> states() {
        var states = new ArrayList<ClientState>();
        for (var chosen : BOTH) {
            for (var confirmed : BOTH) {
                for (var active : BOTH) {
                    states.add(new ClientState(false, chosen, confirmed, Decision.NONE, active));
                    for (var decision : Decision.values()) {
                        states.add(new ClientState(true, chosen, confirmed, decision, active));
                    }
                }
            }
        }
        return states;
    }

    Client client() {
        var client = Client.register(ORGANIZATION, application(chosen), byHand, NOW);
        if (confirmed) {
            client.confirm("hash", NOW);
        }
        switch (decision) {
            case APPROVED -> client.approve(CHOSEN, ADMIN, NOW);
            case DECLINED -> client.decline("reason", ADMIN, NOW);
            case NONE -> {}
        }
        if (!active) {
            client.inactivate(ADMIN, NOW);
        }
        return Identified.with(5, client);
    }

    Approval approval() {
        if (!byHand) {
            return Approval.APPROVED;
        }
        return decision == Decision.NONE ? Approval.PENDING : Approval.valueOf(decision.name());
    }

    boolean isAssociated() {
        return byHand ? decision == Decision.APPROVED : chosen;
    }

    static Application application(boolean chosen) {
        return application(chosen ? Optional.of(CHOSEN) : Optional.empty());
    }

    static Application application(Optional<Long> practitioner) {
        return new Application(
                new EmailAddress("casey@clients.example"),
                new PersonName("Casey", "Client"),
                LocalDate.of(1990, 5, 17),
                practitioner,
                Language.EN);
    }

    static StaffMember staff(long id, boolean licensed, boolean active) {
        var member =
                new StaffMember(
                        ORGANIZATION,
                        new EmailAddress("staff" + id + "@practice.example"),
                        new PersonName("Staff", "Member"),
                        Language.EN,
                        NOW);
        member.give(Set.of(Role.ORGANIZATIONAL_ADMINISTRATOR), Set.of(1L));
        member.license(licensed, true);
        Identified.set(member, "active", active);
        return Identified.with(id, member);
    }
}
