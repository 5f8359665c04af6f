package com.vtconnect.registration.office.client;

import com.vtconnect.registration.client.boundary.ClientListQuery.Tab;
import com.vtconnect.registration.client.boundary.ClientListQuery.Whose;
import com.vtconnect.registration.client.boundary.ClientLists;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** How many stand in each list, counted once for a page, after what was done on it. */
@Named
@RequestScoped
public class ListCounts {

    @Inject ClientLists clientLists;

    private Map<Tab, Integer> tabs;
    private Map<Whose, Integer> cases;

    public Map<Tab, Integer> getTabs() {
        if (tabs == null) {
            tabs = clientLists.counts();
        }
        return tabs;
    }

    /** Of the queue that is shown. */
    public Map<Whose, Integer> cases(Tab queue) {
        if (cases == null) {
            cases = clientLists.counts(queue);
        }
        return cases;
    }
}
