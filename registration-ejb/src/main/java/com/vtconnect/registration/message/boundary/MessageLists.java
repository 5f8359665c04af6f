package com.vtconnect.registration.message.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.message.control.MessageSearch;
import com.vtconnect.registration.message.control.Parties;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The caller's own messages as lists; searched and paged in the database. */
@Stateless
public class MessageLists {

    @Inject MessageSearch search;
    @Inject Parties parties;

    @Allowed(Permission.SIGNED_IN)
    public MessageRows page(MessageListQuery query) {
        return search.page(parties.organizationId(), parties.myId(), query);
    }

    @Allowed(Permission.SIGNED_IN)
    public MessageCounts counts() {
        return search.counts(parties.organizationId(), parties.myId());
    }
}
