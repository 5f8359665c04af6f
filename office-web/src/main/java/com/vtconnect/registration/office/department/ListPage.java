package com.vtconnect.registration.office.department;

import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.SignedInStaff;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.organization.boundary.DepartmentRow;
import com.vtconnect.registration.organization.boundary.Departments;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The departments, and the dialog that makes or renames one. */
@Named("departmentList")
@ViewScoped
public class ListPage implements Serializable {

    @Inject Departments departments;
    @Inject SignedInStaff me;
    @Inject Office office;
    @Inject Words words;

    private List<DepartmentRow> rows;
    private List<DepartmentRow> closed;
    private boolean open;
    private Long id;
    private String name;

    @PostConstruct
    void load() {
        me.require(me.isEditsOrganization());
        rows = departments.all();
        closed = departments.closed();
    }

    public void openNew() {
        open = true;
        id = null;
        name = null;
    }

    public void openRename(DepartmentRow row) {
        open = true;
        id = row.id();
        name = row.name();
    }

    public void save() {
        try {
            if (id == null) {
                departments.create(name);
            } else {
                departments.rename(id, name);
            }
            office.goTo("department/list?told=" + (id == null ? "created" : "renamed"));
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        }
    }

    public void close(long department) {
        try {
            departments.close(department);
            office.goTo("department/list?told=closed");
        } catch (InvalidInput invalid) {
            // Somebody came in meanwhile; no field asks for it.
            invalid.problems()
                    .forEach(problem -> words.problem(null, "problem." + problem.reason()));
            load();
        }
    }

    public void reopen(long department) {
        departments.reopen(department);
        office.goTo("department/list?told=reopened");
    }

    /** Whether it can be closed as far as one can see. */
    public boolean mayClose(DepartmentRow row) {
        return row.staff() == 0 && rows.size() > 1;
    }

    public List<DepartmentRow> getClosed() {
        return closed;
    }

    public void cancel() {
        open = false;
    }

    public List<DepartmentRow> getRows() {
        return rows;
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isCreating() {
        return id == null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
