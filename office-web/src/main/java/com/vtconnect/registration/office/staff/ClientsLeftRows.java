package com.vtconnect.registration.office.staff;

import com.vtconnect.registration.client.boundary.ClientsLeft.ClientLeft;
import com.vtconnect.registration.client.boundary.StaffDeparture;
import com.vtconnect.registration.office.PagedRows;
import java.io.Serializable;
import java.util.Optional;
import org.primefaces.model.SortMeta;

/** Feeds the table of those who would be without a practitioner. */
class ClientsLeftRows extends PagedRows<ClientsLeftRows.Page, ClientLeft> {

    /** How many the table shows. */
    private static final int SIZE = 25;

    private static final long serialVersionUID = 1L;

    private final StaffDeparture staffDeparture;
    private final long staffMemberId;
    private Page page = new Page(0, SIZE);

    record Page(int first, int size) implements Serializable {}

    ClientsLeftRows(StaffDeparture staffDeparture, long staffMemberId) {
        this.staffDeparture = staffDeparture;
        this.staffMemberId = staffMemberId;
    }

    @Override
    protected Page shown() {
        return page;
    }

    @Override
    protected Page show(int first, int size, Optional<SortMeta> sort) {
        page = new Page(first, size);
        return page;
    }

    @Override
    protected Part<ClientLeft> read(Page wanted) {
        var left = staffDeparture.clients(staffMemberId, wanted.first(), wanted.size());
        return new Part<>(left.rows(), left.total());
    }
}
