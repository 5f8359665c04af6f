package com.vtconnect.registration.office;

import com.vtconnect.registration.account.boundary.AddressConfirmation;
import com.vtconnect.registration.account.boundary.LinkNotOpen;
import com.vtconnect.registration.account.boundary.OpenedAddressLink;
import com.vtconnect.registration.account.boundary.OpenedAddressLink.Outcome;
import com.vtconnect.registration.account.boundary.OpenedLink.State;
import com.vtconnect.registration.confirmation.entity.Purpose;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What the mails about a change of address open: to confirm the new one, or to stop the change.
 * Looking changes nothing; only the button does.
 */
@Named
@RequestScoped
public class AddressPage {

    @Inject AddressConfirmation confirmation;
    @Inject Office office;
    @Inject HttpServletRequest request;

    private Optional<OpenedAddressLink> link;

    public void confirm() {
        try {
            tell(confirmation.confirm(getToken()));
        } catch (LinkNotOpen meanwhile) {
            link = null;
        }
    }

    public void stop() {
        try {
            tell(confirmation.stop(getToken()));
        } catch (LinkNotOpen meanwhile) {
            link = null;
        }
    }

    private void tell(Outcome outcome) {
        office.goTo("address?told=" + outcome);
    }

    public String getToken() {
        return request.getParameter("token");
    }

    /** Null if it is none; a client's is none here. */
    public OpenedAddressLink getLink() {
        if (link == null) {
            link = confirmation.open(getToken()).filter(OpenedAddressLink::isStaff);
        }
        return link.orElse(null);
    }

    /** The prefix of the page's words: what became of the change, or what the link is. */
    public String getState() {
        var told = office.told("CHANGED", "TAKEN", "STOPPED_AND_SIGNED_OUT");
        if (getToken() == null && told != null) {
            return told;
        }
        return getLink() == null ? State.UNKNOWN.name() : getLink().state().name();
    }

    public boolean isOpen() {
        return getState().equals(State.OPEN.name());
    }

    public boolean isToConfirm() {
        return isOpen() && getLink().purpose() == Purpose.CHANGE_ADDRESS;
    }

    public boolean isToStop() {
        return isOpen() && getLink().purpose() == Purpose.STOP_ADDRESS_CHANGE;
    }

    public boolean isNewPasswordAdvised() {
        return getState().equals(Outcome.STOPPED_AND_SIGNED_OUT.name());
    }
}
