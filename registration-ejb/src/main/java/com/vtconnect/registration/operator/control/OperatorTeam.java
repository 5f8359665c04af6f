package com.vtconnect.registration.operator.control;

import static com.vtconnect.registration.access.control.Limit.MAIL_TO_ADDRESS;
import static com.vtconnect.registration.value.entity.Problem.Reason.LAST_OPERATOR;
import static com.vtconnect.registration.value.entity.Problem.Reason.TAKEN;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.AttemptLimits;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import com.vtconnect.registration.notification.control.Resends;
import com.vtconnect.registration.operator.boundary.InviteOperator;
import com.vtconnect.registration.operator.boundary.OperatorRow;
import com.vtconnect.registration.operator.boundary.OperatorRow.State;
import com.vtconnect.registration.operator.entity.Operator;
import com.vtconnect.registration.secondstep.control.HalfSignIns;
import com.vtconnect.registration.secondstep.control.SecondSteps;
import com.vtconnect.registration.value.entity.InputCheck;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Who is an operator: what they do to each other, each step in a short transaction. */
@ApplicationScoped
@Transactional
public class OperatorTeam {

    @Inject Operators operators;
    @Inject OperatorLinks links;
    @Inject OperatorSessions sessions;
    @Inject OperatorMails mails;
    @Inject OperatorSecondStep secondStep;
    @Inject SecondSteps secondSteps;
    @Inject HalfSignIns halfSignIns;
    @Inject Resends resends;
    @Inject AttemptLimits limits;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;

    public List<OperatorRow> all() {
        var all = operators.all();
        var able = all.stream().filter(Operator::maySignIn).count();
        var withSecondStep = secondSteps.operators();
        return all.stream()
                .map(
                        one ->
                                row(
                                        one,
                                        withSecondStep.contains(one.id()),
                                        able == 1 && one.maySignIn()))
                .toList();
    }

    private OperatorRow row(Operator operator, boolean hasSecondStep, boolean isLast) {
        return new OperatorRow(
                operator.id(),
                operator.name().full(),
                operator.email().text(),
                state(operator),
                operator.createdAt(),
                hasSecondStep,
                isMe(operator),
                isLast);
    }

    private static State state(Operator operator) {
        if (!operator.isActive()) {
            return State.INACTIVE;
        }
        return operator.hasSetUpAccount() ? State.ACTIVE : State.INVITED;
    }

    private boolean isMe(Operator operator) {
        return operator.id() == currentCaller.operator().id();
    }

    /**
     * Makes the account and mails the link; gives the id.
     *
     * @throws InvalidInput with every field that is wrong
     */
    public long invite(InviteOperator command) {
        operators.lockAll();
        var check = new InputCheck();
        var name = check.name("firstName", command.firstName(), "lastName", command.lastName());
        var email = check.email("email", command.email());
        if (email != null && operators.find(email).isPresent()) {
            check.reject("email", TAKEN);
        }
        check.throwIfInvalid();
        var operator = new Operator(email, name, command.language(), clock.instant());
        operators.add(operator);
        mails.invite(operator, links.issue(operator.id()));
        operators.audit(AuditAction.OPERATOR_CREATED, operator, name.full());
        return operator.id();
    }

    /**
     * @throws NotAllowed if a password was chosen, or the account is inactive
     * @throws com.vtconnect.registration.notification.entity.SentAlready if somebody has just done
     *     so
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if asked for too often
     */
    public void resend(long id) {
        var operator = operators.getForChange(id);
        if (!operator.isActive() || operator.hasSetUpAccount()) {
            throw new NotAllowed("no invitation to send");
        }
        resends.requireFirst(null, SubjectKind.OPERATOR, id);
        limits.countHere(MAIL_TO_ADDRESS, "operator", operator.email());
        mails.invite(operator, links.issue(id));
        operators.audit(AuditAction.MAIL_RESENT, operator, null);
    }

    /**
     * Whoever is signed in no longer is, and mailed links open nothing. Says whether it was active.
     *
     * @throws InvalidInput if nobody else could sign in
     */
    public boolean deactivate(long id) {
        operators.lockAll();
        var operator = operators.getForChange(id);
        if (!operator.isActive()) {
            return false;
        }
        if (operators.isLast(operator)) {
            throw new InvalidInput("operator", LAST_OPERATOR);
        }
        operator.deactivate(clock.instant());
        sessions.endAll(id);
        halfSignIns.endAll(operator);
        links.endAll(id);
        operators.audit(AuditAction.OPERATOR_DEACTIVATED, operator, operator.name().full());
        return true;
    }

    /** With the password of before. Says whether it was inactive. */
    public boolean reactivate(long id) {
        operators.lockAll();
        var operator = operators.getForChange(id);
        if (operator.isActive()) {
            return false;
        }
        operator.reactivate();
        operators.audit(AuditAction.OPERATOR_REACTIVATED, operator, operator.name().full());
        return true;
    }

    /**
     * @throws NotAllowed if it is the caller's own
     * @throws NotFound if there is no such operator
     */
    public void resetSecondStep(long id) {
        var operator = operators.getForChange(id);
        if (isMe(operator)) {
            throw new NotAllowed("one's own is turned off with its own proof");
        }
        secondStep.reset(operator);
    }
}
