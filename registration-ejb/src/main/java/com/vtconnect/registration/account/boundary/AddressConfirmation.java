package com.vtconnect.registration.account.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.account.boundary.OpenedAddressLink.Outcome;
import com.vtconnect.registration.account.control.AddressLinks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The page that the mails about a change of address open: to confirm the new one, or to stop the
 * change by whoever reads the old one. Looking changes nothing.
 */
@Stateless
public class AddressConfirmation {

    @Inject AddressLinks links;

    /** Empty for what is no link of this page. */
    @Allowed(Permission.EVERYONE)
    public Optional<OpenedAddressLink> open(String secret) {
        return links.open(secret);
    }

    /**
     * From here on the owner signs in with the new address.
     *
     * @throws LinkNotOpen if it was used, has expired, or is none for this
     */
    @Allowed(Permission.EVERYONE)
    public Outcome confirm(String secret) {
        return links.confirm(secret).orElseThrow(() -> new LinkNotOpen(OpenedLink.State.USED));
    }

    /**
     * @throws LinkNotOpen if it was used, has expired, or is none for this
     */
    @Allowed(Permission.EVERYONE)
    public Outcome stop(String secret) {
        return links.stop(secret).orElseThrow(() -> new LinkNotOpen(OpenedLink.State.USED));
    }
}
