package com.vtconnect.registration.office.operator;

import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.notification.entity.SentAlready;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.RequestedId;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.operator.boundary.OperatorRow;
import com.vtconnect.registration.operator.boundary.PlatformOperators;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** One operator: mail the link again, deactivate and back, take away a second step that is lost. */
@Named("operatorPerson")
@RequestScoped
public class PersonPage {

    @Inject PlatformOperators operators;
    @Inject ProofForm proofForm;
    @Inject Office office;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private OperatorRow row;

    @PostConstruct
    void open() {
        row = operators.get(RequestedId.of(request, "id"));
    }

    public void resend() {
        try {
            operators.resend(row.id());
            goTo("sent");
        } catch (SentAlready already) {
            goTo("sent-already");
        } catch (NotAllowed meanwhile) {
            goTo("set-up-already");
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    /** Does what the page offered, whatever has become of the operator meanwhile. */
    public void change() {
        try {
            if ("reactivate".equals(request.getParameter("wish"))) {
                goTo(operators.reactivate(row.id()) ? "reactivated" : "active-already");
            } else {
                goTo(operators.deactivate(row.id()) ? "deactivated" : "inactive-already");
            }
        } catch (InvalidInput last) {
            words.problems(last);
        }
    }

    public void reset() {
        try {
            operators.resetSecondStep(row.id(), proofForm.typed());
            goTo("reset");
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    private void goTo(String told) {
        office.goTo("operator/person?id=" + row.id() + "&told=" + told);
    }

    public OperatorRow getRow() {
        return row;
    }

    public boolean isResetOffered() {
        return row.hasSecondStep() && !row.isMe();
    }

    /** Key of what has just happened, null if nothing has. */
    public String getTold() {
        return office.told(
                "invited",
                "sent",
                "sent-already",
                "deactivated",
                "reactivated",
                "reset",
                "set-up-already",
                "active-already",
                "inactive-already");
    }
}
