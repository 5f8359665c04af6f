package com.vtconnect.registration.operator.control;

import com.vtconnect.registration.account.boundary.OwnSessions.Session;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.notification.entity.MailKind;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.secondstep.control.HalfSignIns;
import com.vtconnect.registration.secondstep.control.SecondSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What operators do with their own account, each step in a short transaction. */
@ApplicationScoped
@Transactional
public class OwnOperator {

    @Inject Operators operators;
    @Inject OperatorSessions sessions;
    @Inject OperatorMails mails;
    @Inject HalfSignIns halfSignIns;
    @Inject SecondSteps secondSteps;

    /** What the password must not be made of. */
    public List<String> personal() {
        var me = operators.me();
        return List.of(me.name().full(), me.email().text());
    }

    /**
     * @param before the hash that the present password was compared with
     * @throws ChangedMeanwhile if it is another one now
     */
    public void changePassword(String before, String after) {
        var me = operators.lockMe();
        if (!before.equals(me.passwordHash())) {
            throw new ChangedMeanwhile();
        }
        me.setPasswordHash(after);
        sessions.endOthersOfCaller();
        halfSignIns.endAll(me);
        secondSteps.giveUpBegun(me);
        mails.tell(MailKind.PASSWORD_CHANGED, me, "operator");
        operators.audit(AuditAction.PASSWORD_SET, me, null);
    }

    public List<Session> sessions() {
        return sessions.ofCaller();
    }

    /** Does nothing for one that is not the caller's or has ended. */
    public void endSession(long id) {
        noteEnd(sessions.endOfCaller(id));
    }

    /** All but the one that asks. */
    public void endOtherSessions() {
        noteEnd(sessions.endOthersOfCaller());
    }

    private void noteEnd(boolean hasEnded) {
        if (hasEnded) {
            operators.audit(AuditAction.SESSIONS_ENDED, operators.me(), null);
        }
    }
}
