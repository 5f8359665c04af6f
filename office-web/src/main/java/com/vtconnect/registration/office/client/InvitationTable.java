package com.vtconnect.registration.office.client;

import com.vtconnect.registration.invitation.boundary.InvitationListQuery;
import com.vtconnect.registration.invitation.boundary.InvitationRow;
import com.vtconnect.registration.invitation.boundary.SentInvitations;
import com.vtconnect.registration.office.PagedRows;
import java.util.Optional;
import org.primefaces.model.SortMeta;

class InvitationTable extends PagedRows<InvitationListQuery, InvitationRow> {

    private static final long serialVersionUID = 1L;

    private final SentInvitations invitations;
    private final InvitationListState state;

    InvitationTable(SentInvitations invitations, InvitationListState state) {
        this.invitations = invitations;
        this.state = state;
    }

    @Override
    protected InvitationListQuery shown() {
        return state.query(state.getFirst(), InvitationListState.SIZE);
    }

    @Override
    protected InvitationListQuery show(int first, int size, Optional<SortMeta> sort) {
        state.show(sort, first);
        return state.query(first, size);
    }

    @Override
    protected Part<InvitationRow> read(InvitationListQuery query) {
        var page = invitations.page(query);
        return new Part<>(page.rows(), page.total());
    }
}
