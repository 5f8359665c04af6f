package com.vtconnect.registration.account.boundary;

import static com.vtconnect.registration.access.control.Limit.SET_UP;
import static com.vtconnect.registration.value.entity.Problem.Reason.WRONG_CODE;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.AttemptLimits;
import com.vtconnect.registration.access.control.SetUpCode;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.account.control.NewOrganizations;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * The one-time way into an empty installation. Open only while there is no organization and IT has
 * configured a set-up code, which whoever uses it must know.
 */
@Stateless
public class FirstOrganization {

    @Inject Organizations organizations;
    @Inject NewOrganizations newOrganizations;
    @Inject AttemptLimits limits;
    @Inject CurrentCaller currentCaller;
    @Inject SetUpCode setUpCode;

    @Allowed(Permission.EVERYONE)
    public boolean isOpen() {
        return setUpCode.hash().isPresent() && !organizations.areThereAny();
    }

    /**
     * Makes the organization, its first department and its administrator, who is mailed a link to
     * choose a password.
     *
     * @throws NotAllowed if there is an organization already, or no set-up code is configured
     * @throws InvalidInput with every field that is wrong
     */
    @Allowed(Permission.EVERYONE)
    public void create(CreateFirstOrganization command) {
        newOrganizations.lock();
        if (!isOpen()) {
            throw new NotAllowed("set-up is closed");
        }
        limits.count(SET_UP, currentCaller.networkPrefix());
        if (!setUpCode.is(command.setupCode())) {
            throw new InvalidInput("setupCode", WRONG_CODE);
        }
        newOrganizations.create(newOrganizations.checked(command.organization()));
    }
}
