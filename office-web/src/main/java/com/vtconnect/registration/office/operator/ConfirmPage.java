package com.vtconnect.registration.office.operator;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.access.entity.WeakPassword;
import com.vtconnect.registration.account.boundary.LinkNotOpen;
import com.vtconnect.registration.account.boundary.OpenedLink.State;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.operator.boundary.OpenedInvitation;
import com.vtconnect.registration.operator.boundary.OperatorInvitation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What the link opens that is mailed to a new operator. Looking changes nothing. */
@Named("operatorConfirm")
@RequestScoped
public class ConfirmPage {

    @Inject OperatorInvitation invitation;
    @Inject Office office;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private OpenedInvitation opened;
    private String password;

    public void confirm() {
        try {
            invitation.choose(getToken(), password);
            office.goTo("operator?told=operator-made");
        } catch (WeakPassword weak) {
            words.tooWeak(weak);
        } catch (LinkNotOpen notOpen) {
            opened = new OpenedInvitation(notOpen.state(), getOpened().email());
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    public void resend() {
        try {
            invitation.resend(getToken());
            office.goTo("operator/confirm?told=sent");
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    public String getToken() {
        return request.getParameter("token");
    }

    public OpenedInvitation getOpened() {
        if (opened == null) {
            opened = invitation.open(getToken());
        }
        return opened;
    }

    /** SENT, or the state of the link; the end of the key of its words. */
    public String getState() {
        return getToken() == null && office.told("sent") != null
                ? "SENT"
                : getOpened().state().name();
    }

    public boolean isExpired() {
        return getState().equals(State.EXPIRED.name());
    }

    public boolean isUsed() {
        return getState().equals(State.USED.name());
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
