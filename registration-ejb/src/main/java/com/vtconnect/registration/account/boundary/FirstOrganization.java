package com.vtconnect.registration.account.boundary;

import static com.vtconnect.registration.access.control.Limit.SET_UP;
import static com.vtconnect.registration.value.entity.Problem.Reason.WRONG_CODE;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.AttemptLimits;
import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.account.control.NewOrganizations;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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

    @Inject
    @ConfigProperty(name = "registration.setup-code")
    Optional<String> setupCode;

    @Allowed(Permission.EVERYONE)
    public boolean isOpen() {
        return setupCode.filter(code -> !code.isBlank()).isPresent()
                && !organizations.areThereAny();
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
        var typed = command.setupCode() == null ? "" : command.setupCode().strip();
        if (!Secrets.same(Secrets.hash(typed), Secrets.hash(setupCode.orElseThrow().strip()))) {
            throw new InvalidInput("setupCode", WRONG_CODE);
        }
        newOrganizations.create(newOrganizations.checked(command.organization()));
    }
}
