package com.vtconnect.registration.office.staff;

import com.vtconnect.registration.office.SignedInStaff;
import com.vtconnect.registration.staff.boundary.StaffDirectory;
import com.vtconnect.registration.staff.boundary.StaffRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

@Named("staffList")
@RequestScoped
public class ListPage {

    @Inject StaffDirectory staffDirectory;
    @Inject SignedInStaff me;

    private List<StaffRow> rows;

    @PostConstruct
    void open() {
        me.require(me.isManagesStaff());
        rows = staffDirectory.all();
    }

    public List<StaffRow> getRows() {
        return rows;
    }
}
