package com.vtconnect.registration.office.staff;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.account.boundary.ColleagueSecondStep;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.RequestedId;
import com.vtconnect.registration.office.SignedInStaff;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.office.account.ProofForm;
import com.vtconnect.registration.staff.boundary.StaffDirectory;
import com.vtconnect.registration.staff.boundary.StaffRow;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Takes a colleague's second step away who has lost app and codes. */
@Named("colleagueSecondStep")
@RequestScoped
public class SecondStepPage {

    @Inject ColleagueSecondStep colleagueSecondStep;
    @Inject StaffDirectory staffDirectory;
    @Inject SignedInStaff me;
    @Inject ProofForm proofForm;
    @Inject Office office;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private StaffRow colleague;

    @PostConstruct
    void open() {
        me.require(me.isManagesStaff());
        colleague = staffDirectory.get(RequestedId.of(request, "id"));
        me.require(colleague.mayEdit());
    }

    public void reset() {
        try {
            colleagueSecondStep.reset(colleague.id(), proofForm.typed());
            office.goTo("staff/edit?id=" + colleague.id() + "&told=second-step-reset");
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    public StaffRow getColleague() {
        return colleague;
    }

    /** Whether there is one to take away, and it is not one's own. */
    public boolean isResettable() {
        return colleagueSecondStep.isResettable(colleague.id());
    }
}
