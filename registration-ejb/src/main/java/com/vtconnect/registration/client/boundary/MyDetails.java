package com.vtconnect.registration.client.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.control.PersonCheck;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.value.entity.InputCheck;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What the practice knows about a client, corrected by the client. */
@Stateless
public class MyDetails {

    @Inject Clients clients;
    @Inject PersonCheck personCheck;
    @Inject Organizations organizations;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;

    /**
     * @param dateOfBirth for the client to see; the practice corrects it, since it tells people of
     *     one name apart
     * @param phone null for none
     * @param address the postal one, null for none
     */
    public record Details(
            String firstName,
            String lastName,
            LocalDate dateOfBirth,
            String phone,
            String address,
            int version) {}

    /**
     * @param version as it was when the form was opened
     */
    public record EditDetails(
            String firstName, String lastName, String phone, String address, int version) {}

    @Allowed(Permission.CLIENT)
    public Details get() {
        var me = currentCaller.client();
        var client = clients.get(me.organizationId(), me.id());
        return new Details(
                client.name().first(),
                client.name().last(),
                client.dateOfBirth(),
                client.phone(),
                client.address(),
                client.version());
    }

    /**
     * @throws ChangedMeanwhile if somebody else saved since the form was opened
     * @throws com.vtconnect.registration.value.entity.InvalidInput with every field that is wrong
     */
    @Allowed(Permission.CLIENT)
    public void save(EditDetails edit) {
        var me = currentCaller.client();
        var client = clients.getForDecision(me.organizationId(), me.id());
        if (client.version() != edit.version()) {
            throw new ChangedMeanwhile();
        }
        var check = new InputCheck();
        var person =
                new EditPerson(
                        edit.firstName(),
                        edit.lastName(),
                        client.dateOfBirth(),
                        edit.phone(),
                        edit.address(),
                        client.language());
        var details = personCheck.checked(organizations.get(me.organizationId()), person, check);
        check.throwIfInvalid();
        var changes = client.details().changesTo(details);
        if (!changes.isEmpty()) {
            client.correct(details);
            auditTrail.client(me.organizationId(), me.id(), AuditAction.CLIENT_EDITED, changes);
        }
    }
}
