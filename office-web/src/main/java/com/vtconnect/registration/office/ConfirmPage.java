package com.vtconnect.registration.office;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.access.entity.WeakPassword;
import com.vtconnect.registration.account.boundary.EmailConfirmation;
import com.vtconnect.registration.account.boundary.LinkNotOpen;
import com.vtconnect.registration.account.boundary.OpenedLink;
import com.vtconnect.registration.account.boundary.OpenedLink.State;
import com.vtconnect.registration.confirmation.entity.Purpose;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What a mailed link opens: set up an account, or choose a new password. Looking changes nothing;
 * only the button does.
 */
@Named
@RequestScoped
public class ConfirmPage {

    @Inject EmailConfirmation emailConfirmation;
    @Inject SignedInStaff me;
    @Inject Office office;
    @Inject ServletAnswer answer;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private OpenedLink link;
    private State state;
    private String password;

    public void confirm() {
        try {
            if (isOpen()) {
                var signedIn = emailConfirmation.confirm(link, password);
                var page = "?told=" + (isReset() ? "password" : "welcome");
                office.goTo(me.begin(signedIn, answer.get(), page));
            }
        } catch (WeakPassword weak) {
            words.tooWeak(weak);
        } catch (LinkNotOpen notOpen) {
            state = notOpen.state();
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    public void resend() {
        try {
            emailConfirmation.resend(getToken());
            office.goTo("confirm?told=sent");
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    public String getToken() {
        return request.getParameter("token");
    }

    public OpenedLink getLink() {
        if (link == null) {
            link = emailConfirmation.open(getToken());
            // A client's link is none here.
            state = link.isStaff() ? link.state() : State.UNKNOWN;
        }
        return link;
    }

    /** SENT, or the state of the link; the prefix of its words. */
    public String getState() {
        if (getToken() == null && office.told("sent") != null) {
            return "SENT";
        }
        getLink();
        return state.name();
    }

    public boolean isOpen() {
        return getState().equals(State.OPEN.name());
    }

    public boolean isReset() {
        return getLink().purpose() == Purpose.RESET_PASSWORD;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
