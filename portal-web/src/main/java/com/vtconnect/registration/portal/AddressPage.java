package com.vtconnect.registration.portal;

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
import java.util.Arrays;
import java.util.Optional;

/**
 * What the mails about a change of address open: to confirm the new one, or to stop the change.
 * Looking changes nothing; only the button does.
 */
@Named
@RequestScoped
public class AddressPage {

    @Inject AddressConfirmation confirmation;
    @Inject Portal portal;
    @Inject FormToken formToken;
    @Inject HttpServletRequest request;

    private Optional<OpenedAddressLink> link;

    public void confirm() {
        if (formToken.isAccepted() && getLink() != null) {
            try {
                tell(confirmation.confirm(getToken()));
            } catch (LinkNotOpen meanwhile) {
                link = null;
            }
        }
    }

    public void stop() {
        if (formToken.isAccepted() && getLink() != null) {
            try {
                tell(confirmation.stop(getToken()));
            } catch (LinkNotOpen meanwhile) {
                link = null;
            }
        }
    }

    private void tell(Outcome outcome) {
        portal.goTo("address?told=" + outcome);
    }

    public String getToken() {
        return request.getParameter("token");
    }

    /** Null if it is none; a link of another practice, or of staff, is none here. */
    public OpenedAddressLink getLink() {
        if (link == null) {
            link =
                    confirmation
                            .open(getToken())
                            .filter(one -> !one.isStaff())
                            .filter(one -> one.slug().equals(portal.getOrganization().slug()));
        }
        return link.orElse(null);
    }

    /** The prefix of the page's words: what became of the change, or what the link is. */
    public String getState() {
        var told = request.getParameter("told");
        if (getToken() == null
                && Arrays.stream(Outcome.values()).anyMatch(one -> one.name().equals(told))) {
            return told;
        }
        return getLink() == null ? State.UNKNOWN.name() : getLink().state().name();
    }

    /** Key of the title. */
    public String getHeading() {
        return "address." + (isToStop() ? "STOP" : getState());
    }

    /** Key of the sentence below the title. */
    public String getWhat() {
        return getHeading() + ".what";
    }

    public boolean isToConfirm() {
        return isOpen() && getLink().purpose() == Purpose.CHANGE_ADDRESS;
    }

    public boolean isToStop() {
        return isOpen() && getLink().purpose() == Purpose.STOP_ADDRESS_CHANGE;
    }

    public boolean isOpen() {
        return getState().equals(State.OPEN.name());
    }

    public boolean isNewPasswordAdvised() {
        return getState().equals(Outcome.STOPPED_AND_SIGNED_OUT.name());
    }
}
