package com.vtconnect.registration.staff.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.staff.boundary.StaffListQuery.Sort;
import com.vtconnect.registration.staff.boundary.StaffListQuery.Tab;
import com.vtconnect.registration.staff.control.StaffRows;
import com.vtconnect.registration.staff.control.StaffSearch;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/** The staff lists of the Office Portal; searched, sorted and paged in the database. */
@Stateless
public class StaffLists {

    @Inject StaffSearch search;
    @Inject StaffRows rows;
    @Inject CurrentCaller currentCaller;

    @Allowed(Permission.MANAGE_STAFF)
    public StaffPage page(StaffListQuery query) {
        var caller = currentCaller.staff();
        return new StaffPage(
                rows.of(search.page(caller.organizationId(), query), caller),
                search.count(caller.organizationId(), query));
    }

    /** How many each tab has. */
    @Allowed(Permission.MANAGE_STAFF)
    public Map<Tab, Integer> counts() {
        var counts = new EnumMap<Tab, Integer>(Tab.class);
        for (var tab : Tab.values()) {
            counts.put(
                    tab,
                    search.count(
                            currentCaller.staff().organizationId(),
                            new StaffListQuery(tab, null, Sort.NAME, true, 0, 0)));
        }
        return counts;
    }
}
