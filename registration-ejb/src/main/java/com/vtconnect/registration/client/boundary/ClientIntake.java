package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.value.entity.Problem.Reason.HAS_CLIENT;
import static com.vtconnect.registration.value.entity.Problem.Reason.NOT_OFFERED;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.client.control.ClientMails;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.control.NewClients;
import com.vtconnect.registration.client.control.OfferedPractitioners;
import com.vtconnect.registration.client.control.PersonCheck;
import com.vtconnect.registration.client.control.PractitionerLoad;
import com.vtconnect.registration.client.control.Reach;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.InputCheck;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Staff put a client in who has not registered. The client is taken in with that and mailed a link
 * to set up the account.
 */
@Stateless
public class ClientIntake {

    @Inject Clients clients;
    @Inject PersonCheck personCheck;
    @Inject PractitionerLoad load;
    @Inject Reach reach;
    @Inject OfferedPractitioners offeredPractitioners;
    @Inject StaffMembers staffMembers;
    @Inject NewClients newClients;
    @Inject Organizations organizations;
    @Inject ClientMails mails;
    @Inject CurrentCaller currentCaller;

    /** Whom the caller may associate: those of the own departments. */
    @Allowed(Permission.SEE_CLIENTS)
    public List<PractitionerRow> practitioners() {
        var offered = offeredPractitioners.to(currentCaller.staff());
        return load.all(currentCaller.staff().organizationId(), null).stream()
                .filter(row -> offered.containsKey(row.id()))
                .toList();
    }

    /**
     * Gives the new id.
     *
     * @throws com.vtconnect.registration.value.entity.InvalidInput with every field that is wrong;
     *     {@code HAS_CLIENT} says that the address belongs to a client already
     */
    @Allowed(Permission.SEE_CLIENTS)
    public long create(CreateClient command) {
        var caller = currentCaller.staff();
        var organization = organizations.get(caller.organizationId());
        var check = new InputCheck();
        var details = personCheck.checked(organization, command.person(), check);
        var email = check.email("email", command.email());
        var offered = offeredPractitioners.to(caller);
        if (email != null) {
            clients.lockAddress(organization.id(), email);
            if (clients.findByEmail(organization.id(), email).isPresent()) {
                check.reject("email", HAS_CLIENT);
            }
        }
        if (!offered.keySet().containsAll(command.practitioners()) || !areHeld(command)) {
            check.reject("practitioners", NOT_OFFERED);
        }
        check.throwIfInvalid();
        var client =
                newClients.make(
                        caller,
                        email,
                        details,
                        command.practitioners().stream().map(offered::get).toList());
        mails.askToConfirm(organization, client, null);
        return client.id();
    }

    /** Whether they all are practitioners, and stay so until the client is theirs. */
    private boolean areHeld(CreateClient command) {
        var organizationId = currentCaller.staff().organizationId();
        return command.practitioners().stream()
                .sorted()
                .allMatch(id -> staffMembers.holdPractitioner(organizationId, id).isPresent());
    }

    /** The client who has an address, if there is one whom the caller may see. */
    @Allowed(Permission.SEE_CLIENTS)
    public Optional<Long> whoHas(String typedAddress) {
        var caller = currentCaller.staff();
        return Optional.ofNullable(typedAddress)
                .filter(EmailAddress::isValid)
                .map(EmailAddress::new)
                .flatMap(email -> clients.findByEmail(caller.organizationId(), email))
                .map(clients::survivor)
                .filter(client -> reach.covers(caller, client))
                .map(Client::id);
    }
}
