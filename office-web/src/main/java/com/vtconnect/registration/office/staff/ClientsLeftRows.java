package com.vtconnect.registration.office.staff;

import com.vtconnect.registration.client.boundary.ClientsLeft.ClientLeft;
import com.vtconnect.registration.client.boundary.StaffDeparture;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Feeds the table of those who would be without a practitioner. */
class ClientsLeftRows extends LazyDataModel<ClientLeft> {

    private static final long serialVersionUID = 1L;

    private final StaffDeparture staffDeparture;
    private final long staffMemberId;

    ClientsLeftRows(StaffDeparture staffDeparture, long staffMemberId) {
        this.staffDeparture = staffDeparture;
        this.staffMemberId = staffMemberId;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return staffDeparture.clients(staffMemberId, 0, 1).total();
    }

    @Override
    public List<ClientLeft> load(
            int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        return staffDeparture.clients(staffMemberId, first, size).rows();
    }
}
