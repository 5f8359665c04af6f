package com.vtconnect.registration.office.staff;

import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.notification.entity.SentAlready;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.RequestedId;
import com.vtconnect.registration.office.SignedInStaff;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.staff.boundary.StaffChoices;
import com.vtconnect.registration.staff.boundary.StaffDirectory;
import com.vtconnect.registration.staff.boundary.StaffRow;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** A staff member's record; without an id, a new one. */
@Named("staffEdit")
@ViewScoped
public class EditPage implements Serializable {

    @Inject StaffDirectory staffDirectory;
    @Inject SignedInStaff me;
    @Inject Office office;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private StaffRow row;
    private StaffForm form;
    private StaffChoices choices;

    @PostConstruct
    void open() {
        me.require(me.isManagesStaff());
        if (request.getParameter("id") == null) {
            choices = staffDirectory.choices(null);
            form = new StaffForm();
        } else {
            row = staffDirectory.get(RequestedId.of(request, "id"));
            me.require(row.mayEdit());
            choices = staffDirectory.choices(row.id());
            form = new StaffForm(row, choices.alsoIn().keySet());
        }
    }

    public void save() {
        try {
            if (row == null) {
                staffDirectory.create(form.edit());
                office.goTo("staff/list?told=created");
            } else {
                staffDirectory.save(row.id(), form.edit());
                office.goTo(afterSaving());
            }
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (ChangedMeanwhile changed) {
            words.problem(null, "problem.changed-meanwhile");
        }
    }

    /** The record, unless what was saved took it out of the person's own reach. */
    private String afterSaving() {
        return staffDirectory.get(row.id()).mayEdit()
                ? "staff/edit?id=" + row.id() + "&told=saved"
                : "staff/list?told=saved";
    }

    public void resend() {
        try {
            staffDirectory.resendInvitation(row.id());
            office.goTo("staff/edit?id=" + row.id() + "&told=resent");
        } catch (SentAlready | NotAllowed noLonger) {
            office.goTo("staff/edit?id=" + row.id() + "&told=mail-already#mails");
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    public StaffRow getRow() {
        return row;
    }

    public boolean isCreating() {
        return row == null;
    }

    public boolean isAwaited() {
        return row != null && row.active() && !row.hasSetUpAccount();
    }

    public StaffForm getForm() {
        return form;
    }

    /** Names of the departments that stay as they are. */
    public String getAlsoIn() {
        return String.join(", ", choices.alsoIn().values());
    }

    public StaffChoices getChoices() {
        return choices;
    }
}
