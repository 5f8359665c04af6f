package com.vtconnect.registration.operator.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.operator.boundary.SignedInOperator;
import com.vtconnect.registration.operator.entity.Operator;
import com.vtconnect.registration.secondstep.control.HalfSignIns;
import com.vtconnect.registration.secondstep.control.SecondSteps;
import com.vtconnect.registration.secondstep.entity.HalfSignIn;
import com.vtconnect.registration.secondstep.entity.OwnerColumns;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.PersonName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;

/** How operators get in: by the set-up code, by signing in. Each step in a short transaction. */
@ApplicationScoped
@Transactional
public class OperatorAccounts {

    @PersistenceContext EntityManager entityManager;
    @Inject Operators operators;
    @Inject OperatorSessions sessions;
    @Inject OperatorLinks links;
    @Inject OperatorSecondStep secondStep;
    @Inject SecondSteps secondSteps;
    @Inject HalfSignIns halfSignIns;
    @Inject Clock clock;

    /** An account to compare a password with. */
    public record Account(long id, String passwordHash) {}

    /** Empty without an operator of this address who may sign in. */
    public Optional<Account> find(String typed) {
        return Optional.ofNullable(typed)
                .filter(EmailAddress::isValid)
                .map(EmailAddress::new)
                .flatMap(operators::find)
                .filter(Operator::maySignIn)
                .map(one -> new Account(one.id(), one.passwordHash()));
    }

    public boolean isKnown(EmailAddress email) {
        return operators.find(email).isPresent();
    }

    public boolean isUsed(byte[] codeHash) {
        return !entityManager
                .createNativeQuery("SELECT 1 FROM platform_operator_code WHERE hash = ?1")
                .setParameter(1, codeHash)
                .getResultList()
                .isEmpty();
    }

    /**
     * Uses up a set-up code: makes the operator or, if there is one with this address, lets them in
     * again with this password alone.
     *
     * @throws NotAllowed if somebody else has used it first
     */
    public void make(byte[] codeHash, EmailAddress email, PersonName name, String passwordHash) {
        operators.lockAll();
        var known = operators.find(email);
        var operator = known.orElseGet(() -> made(email, name));
        known.ifPresent(this::forgetWaysIn);
        operator.setPasswordHash(passwordHash);
        operator.reactivate();
        entityManager.flush();
        useUp(codeHash, operator.id());
        operators.audit(
                Caller.SYSTEM,
                known.isPresent() ? AuditAction.PASSWORD_SET : AuditAction.OPERATOR_CREATED,
                operator.id(),
                null);
    }

    private Operator made(EmailAddress email, PersonName name) {
        var operator = new Operator(email, name, Language.EN, clock.instant());
        operators.add(operator);
        return operator;
    }

    /** IT stands behind the code, so a lost phone is no reason to stay outside. */
    private void forgetWaysIn(Operator operator) {
        sessions.endAll(operator.id());
        links.endAll(operator.id());
        halfSignIns.endAll(operator);
        secondSteps.forget(operator);
    }

    private void useUp(byte[] codeHash, long operatorId) {
        var used =
                entityManager
                        .createNativeQuery(
                                """
                                INSERT INTO platform_operator_code (hash, operator_id, used_at) VALUES (?1, ?2, ?3)
                                ON CONFLICT (hash) DO NOTHING
                                """)
                        .setParameter(1, codeHash)
                        .setParameter(2, operatorId)
                        .setParameter(3, Timestamp.from(clock.instant()))
                        .executeUpdate();
        if (used == 0) {
            throw new NotAllowed("the code is used up");
        }
    }

    /**
     * Signs the operator in, or half, if there is a second step; empty if the account may no longer
     * sign in.
     *
     * @param renewedHash replaces the stored hash; null to leave it
     */
    public Optional<SignedInOperator> open(Account account, String renewedHash) {
        // A password that is changed at this moment ends the sessions of the old one, this one too.
        return Optional.of(operators.getForChange(account.id()))
                .filter(Operator::maySignIn)
                .filter(one -> one.passwordHash().equals(account.passwordHash()))
                .map(
                        one -> {
                            if (renewedHash != null) {
                                one.setPasswordHash(renewedHash);
                            }
                            return secondSteps.isOn(one) ? beginHalf(one) : complete(one);
                        });
    }

    private SignedInOperator beginHalf(Operator operator) {
        return SignedInOperator.half(
                halfSignIns.open(operator, null), clock.instant().plus(HalfSignIn.LIFETIME));
    }

    private SignedInOperator complete(Operator operator) {
        operators.audit(operator.asCaller(), AuditAction.SIGNED_IN, operator.id(), null);
        return sessions.open(operator);
    }

    /**
     * Whose second step this half sign-in owes; empty if it is over, or the step was turned off
     * since.
     */
    public Optional<Long> owing(String secret) {
        return halfSignIns
                .find(secret)
                .map(HalfSignIn::owner)
                .map(OwnerColumns::operatorId)
                .filter(id -> secondSteps.isOn(operators.get(id)));
    }

    /** Empty if the code is wrong, or the half sign-in is over. */
    public Optional<SignedInOperator> answer(String secret, String code) {
        return owing(secret)
                .map(operators::getForChange)
                .filter(Operator::maySignIn)
                // Asked anew: another password ends it.
                .filter(operator -> owing(secret).isPresent())
                .filter(operator -> secondStep.take(operator, code))
                .map(
                        operator -> {
                            halfSignIns.endAll(operator);
                            return complete(operator);
                        });
    }

    public void noteWrongCode(long id) {
        operators.audit(Caller.VISITOR, AuditAction.SECOND_STEP_FAILED, id, null);
    }

    /** Writes a record for an unknown address as well, for the same work. */
    public void noteFailure(Optional<Account> account) {
        operators.audit(
                Caller.VISITOR,
                AuditAction.SIGN_IN_FAILED,
                account.map(Account::id).orElse(null),
                null);
    }

    public Optional<SignedInOperator> resume(String secret) {
        return sessions.resume(secret);
    }

    public void signOut(String secret) {
        sessions.resume(secret)
                .ifPresent(
                        alive ->
                                operators.audit(
                                        alive.caller(),
                                        AuditAction.SIGNED_OUT,
                                        alive.caller().id(),
                                        null));
        sessions.end(secret);
    }
}
