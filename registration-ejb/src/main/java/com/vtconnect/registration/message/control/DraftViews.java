package com.vtconnect.registration.message.control;

import com.vtconnect.registration.message.boundary.Addressee;
import com.vtconnect.registration.message.boundary.DraftDetails;
import com.vtconnect.registration.message.entity.Draft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Drafts as their author sees them. */
@ApplicationScoped
public class DraftViews {

    @Inject Parties parties;
    @Inject WritingRule rule;

    public DraftDetails details(Draft draft) {
        return draft.to()
                .map(id -> parties.get(draft.organizationId(), id))
                .map(to -> first(draft, to))
                .orElseGet(() -> reply(draft));
    }

    private DraftDetails first(Draft draft, Party to) {
        return new DraftDetails(
                draft.id(),
                null,
                new Addressee(to.id(), to.name().full(), rule.mayWrite(parties.me(), to)),
                draft.subject(),
                draft.text(),
                draft.version());
    }

    public DraftDetails reply(Draft draft) {
        return new DraftDetails(
                draft.id(),
                draft.conversationId().orElseThrow(),
                null,
                draft.subject(),
                draft.text(),
                draft.version());
    }
}
