package com.vtconnect.registration.message.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.message.control.DraftSaving;
import com.vtconnect.registration.message.control.DraftViews;
import com.vtconnect.registration.message.control.Drafts;
import com.vtconnect.registration.message.control.Parties;
import com.vtconnect.registration.message.entity.DraftChanged;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * What somebody has begun to write, kept so that they go on with it later or elsewhere. Nobody else
 * can see it, so nobody else is told: drafts leave nothing on the audit trail.
 */
@Stateless
public class MessageDrafts {

    @Inject Drafts drafts;
    @Inject DraftSaving saving;
    @Inject DraftViews views;
    @Inject Parties parties;

    /**
     * @throws NotFound if it is none of the caller's
     */
    @Allowed(Permission.SIGNED_IN)
    public DraftDetails get(long id) {
        return views.details(drafts.get(parties.organizationId(), parties.myId(), id));
    }

    /**
     * Keeps what is typed, however unfinished; says whether there was anything to keep.
     *
     * @throws DraftChanged if another page has saved it since this one was opened
     * @throws NotFound if the conversation or the person written to is nothing to the caller
     * @throws com.vtconnect.registration.value.entity.InvalidInput if it is too long
     */
    @Allowed(Permission.SIGNED_IN)
    public boolean save(WriteMessage written) {
        return saving.save(parties.me(), written);
    }

    @Allowed(Permission.SIGNED_IN)
    public void discard(long id) {
        drafts.remove(drafts.get(parties.organizationId(), parties.myId(), id));
    }
}
