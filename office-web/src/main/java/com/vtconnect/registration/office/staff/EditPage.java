package com.vtconnect.registration.office.staff;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Role;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.SignedInStaff;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.organization.boundary.DepartmentRow;
import com.vtconnect.registration.organization.boundary.Departments;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.staff.boundary.StaffDirectory;
import com.vtconnect.registration.staff.boundary.StaffRow;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** A staff member's record; without an id, a new one. */
@Named("staffEdit")
@ViewScoped
public class EditPage implements Serializable {

    @Inject StaffDirectory staffDirectory;
    @Inject Departments departments;
    @Inject SignedInStaff me;
    @Inject Office office;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private StaffRow row;
    private StaffForm form;
    private List<DepartmentRow> allDepartments;

    @PostConstruct
    void open() {
        me.require(me.isManagesStaff());
        allDepartments = departments.all();
        var id = request.getParameter("id");
        if (id == null) {
            form = new StaffForm();
        } else if (id.matches("\\d{1,18}")) {
            row = staffDirectory.get(Long.parseLong(id));
            me.require(row.mayEdit());
            form = new StaffForm(row);
        } else {
            throw new NotFound("No such staff member");
        }
    }

    public void save() {
        try {
            if (row == null) {
                staffDirectory.create(form.edit());
                office.goTo("staff/list?told=created");
            } else {
                staffDirectory.save(row.id(), form.edit());
                office.goTo("staff/edit?id=" + row.id() + "&told=saved");
            }
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (ChangedMeanwhile changed) {
            words.problem(null, "problem.changed-meanwhile");
        }
    }

    public void resend() {
        staffDirectory.resendInvitation(row.id());
        office.goTo("staff/edit?id=" + row.id() + "&told=resent");
    }

    public StaffRow getRow() {
        return row;
    }

    public boolean isCreating() {
        return row == null;
    }

    public boolean isAwaited() {
        return row != null && !row.hasSetUpAccount();
    }

    public StaffForm getForm() {
        return form;
    }

    public List<DepartmentRow> getAllDepartments() {
        return allDepartments;
    }

    /** Those that the caller may give; only the highest gives the highest. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values())
                .filter(
                        role ->
                                me.isEditsOrganization()
                                        || role != Role.ORGANIZATIONAL_ADMINISTRATOR)
                .toList();
    }
}
