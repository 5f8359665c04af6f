package com.vtconnect.registration.office.staff;

import com.vtconnect.registration.office.SignedInStaff;
import com.vtconnect.registration.staff.boundary.StaffListQuery.Tab;
import com.vtconnect.registration.staff.boundary.StaffLists;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Map;

@Named("staffList")
@ViewScoped
public class ListPage implements Serializable {

    @Inject StaffLists staffLists;
    @Inject SignedInStaff me;
    @Inject HttpServletRequest request;

    private ListState state;
    private StaffRows rows;

    @PostConstruct
    void open() {
        me.require(me.isManagesStaff());
        state = ListState.of(request);
        rows = new StaffRows(staffLists, state);
    }

    public ListState getState() {
        return state;
    }

    public StaffRows getRows() {
        return rows;
    }

    public Tab[] getTabs() {
        return Tab.values();
    }

    public Map<Tab, Integer> getCounts() {
        return staffLists.counts();
    }
}
