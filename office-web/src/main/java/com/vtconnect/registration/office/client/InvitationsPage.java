package com.vtconnect.registration.office.client;

import com.vtconnect.registration.invitation.boundary.ClientInvitations;
import com.vtconnect.registration.invitation.boundary.InvitationListQuery.State;
import com.vtconnect.registration.invitation.boundary.SentInvitations;
import com.vtconnect.registration.invitation.entity.DailyLimitReached;
import com.vtconnect.registration.notification.entity.SentAlready;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.SignedInStaff;
import com.vtconnect.registration.office.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.function.LongFunction;

/** What became of each invitation. */
@Named("invitationList")
@ViewScoped
public class InvitationsPage implements Serializable {

    @Inject SentInvitations invitations;
    @Inject ClientInvitations clientInvitations;
    @Inject SignedInStaff me;
    @Inject Office office;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private InvitationListState state;
    private InvitationTable rows;
    private int keepDays;
    private int perDay;

    /** What was done, and whether it went well. */
    private String said;

    private boolean isGood;

    @PostConstruct
    void open() {
        me.require(me.isSeesClients());
        state = InvitationListState.of(request);
        rows = new InvitationTable(invitations, state);
        var limits = clientInvitations.limits();
        keepDays = limits.keepDays();
        perDay = limits.perDay();
        var count = request.getParameter("count");
        if (office.told("invited") != null && count != null && count.matches("\\d{1,5}")) {
            say(true, "invite.told.invited", Integer.valueOf(count));
        }
    }

    public void sendAgain(long id) {
        try {
            say(true, "invitations.told.again", invitations.sendAgain(id));
        } catch (SentAlready faster) {
            say(false, "invitations.told.already");
        } catch (DailyLimitReached tomorrow) {
            say(false, "invitations.told.limit", perDay);
        }
    }

    public void stop(long id) {
        act("invitations.told.stopped", invitations::stop, id);
    }

    public void allow(long id) {
        act("invitations.told.allowed", invitations::allow, id);
    }

    private void act(String key, LongFunction<String> action, long id) {
        say(true, key, action.apply(id));
    }

    private void say(boolean good, String key, Object... values) {
        said = words.text(key, values);
        isGood = good;
    }

    public InvitationListState getState() {
        return state;
    }

    public InvitationTable getRows() {
        return rows;
    }

    public State[] getStates() {
        return State.values();
    }

    public int getKeepDays() {
        return keepDays;
    }

    /** Null for nothing. */
    public String getSaid() {
        return said;
    }

    public boolean isGood() {
        return isGood;
    }
}
