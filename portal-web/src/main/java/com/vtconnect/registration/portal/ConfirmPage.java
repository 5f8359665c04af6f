package com.vtconnect.registration.portal;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.access.entity.WeakPassword;
import com.vtconnect.registration.account.boundary.ConfirmRefused;
import com.vtconnect.registration.account.boundary.EmailConfirmation;
import com.vtconnect.registration.account.boundary.LinkNotOpen;
import com.vtconnect.registration.account.boundary.OpenedLink;
import com.vtconnect.registration.account.boundary.OpenedLink.State;
import com.vtconnect.registration.confirmation.entity.Purpose;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What a mailed link opens. Looking changes nothing; only the button does. */
@Named
@RequestScoped
public class ConfirmPage {

    @Inject EmailConfirmation emailConfirmation;
    @Inject Portal portal;
    @Inject FormToken formToken;
    @Inject SignForm signForm;
    @Inject SignedInClient signedInClient;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private OpenedLink link;
    private State state;
    private String password;

    public void confirm() {
        if (!formToken.isAccepted()) {
            return;
        }
        if (!isOpen()) {
            return;
        }
        try {
            var signed =
                    link.purpose() == Purpose.SET_UP_ACCOUNT
                            ? signForm.typed()
                            : signForm.confirmed();
            signedInClient.begin(emailConfirmation.confirm(link, password, signed));
            portal.goTo(
                    link.purpose() == Purpose.RESET_PASSWORD ? "home?told=password" : "confirmed");
        } catch (ConfirmRefused refused) {
            refused.weakness().ifPresentOrElse(words::tooWeak, words::typePasswordAgain);
            refuse(refused);
        } catch (InvalidInput invalid) {
            words.typePasswordAgain();
            refuse(invalid);
        } catch (WeakPassword weak) {
            words.tooWeak(weak);
        } catch (LinkNotOpen notOpen) {
            state = notOpen.state();
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    private void refuse(InvalidInput invalid) {
        // What is to be signed may be another version by now.
        link = null;
        signForm.refused(invalid);
        words.problems(invalid);
    }

    public void resend() {
        if (!formToken.isAccepted()) {
            return;
        }
        try {
            emailConfirmation.resend(getToken());
            portal.goTo("confirm?told=sent");
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
            state = isOurs(link) ? link.state() : State.UNKNOWN;
        }
        return link;
    }

    /** A link of another practice, or of staff, is none here. */
    private boolean isOurs(OpenedLink opened) {
        return !opened.isStaff() && portal.getOrganization().slug().equals(opened.slug());
    }

    private State state() {
        getLink();
        return state;
    }

    public boolean isSent() {
        return getToken() == null && "sent".equals(request.getParameter("told"));
    }

    public boolean isOpen() {
        return state() == State.OPEN;
    }

    public boolean isUsed() {
        return state() == State.USED;
    }

    public boolean isRenewable() {
        return state() == State.EXPIRED;
    }

    public boolean isSuperseded() {
        return state() == State.SUPERSEDED;
    }

    public boolean isUnknown() {
        return !isSent() && state() == State.UNKNOWN;
    }

    public String getTitle() {
        return words.text("confirm.title." + purpose());
    }

    /** Key of the sentence below the title. */
    public String getLead() {
        return "confirm.lead." + purpose();
    }

    /** Whoever registered has agreed to the terms; whom staff put in does so here. */
    public boolean isAgreement() {
        return purpose() == Purpose.SET_UP_ACCOUNT;
    }

    private Purpose purpose() {
        var purpose = getLink().purpose();
        return purpose == null ? Purpose.CONFIRM_REGISTRATION : purpose;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
