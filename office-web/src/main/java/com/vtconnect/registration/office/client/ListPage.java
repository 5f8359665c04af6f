package com.vtconnect.registration.office.client;

import com.vtconnect.registration.client.boundary.ClientListQuery.Tab;
import com.vtconnect.registration.client.boundary.ClientListQuery.Whose;
import com.vtconnect.registration.client.boundary.ClientLists;
import com.vtconnect.registration.office.SignedInStaff;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

@Named("clientList")
@ViewScoped
public class ListPage implements Serializable {

    @Inject ClientLists clientLists;
    @Inject SignedInStaff me;
    @Inject HttpServletRequest request;

    private ListState state;
    private ClientRows rows;

    @PostConstruct
    void open() {
        me.require(me.isSeesClients());
        state = ListState.of(request);
        rows = new ClientRows(clientLists, state);
    }

    public ListState getState() {
        return state;
    }

    public ClientRows getRows() {
        return rows;
    }

    public Tab[] getTabs() {
        return new Tab[] {
            Tab.WAITING, Tab.UNASSIGNED, Tab.PENDING, Tab.UNCONFIRMED, Tab.ACTIVE, Tab.INACTIVE
        };
    }

    /** The filters of a queue. */
    public Whose[] getFilters() {
        return new Whose[] {Whose.ALL, Whose.MINE, Whose.UNCLAIMED, Whose.SNOOZED};
    }

    /** The prefix of the words of the tab that is open. */
    public String getWord() {
        return state.word();
    }
}
