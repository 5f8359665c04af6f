package com.vtconnect.registration.operator.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import com.vtconnect.registration.operator.entity.Operator;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.PersonName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;

/** The accounts of operators, each step in a short transaction. */
@ApplicationScoped
@Transactional
public class Operators {

    @PersistenceContext EntityManager entityManager;
    @Inject OperatorSessions sessions;
    @Inject AuditTrail auditTrail;
    @Inject Clock clock;

    /** An account to compare a password with. */
    public record Account(long id, String passwordHash) {}

    public Optional<Account> find(EmailAddress email) {
        return read(email).map(one -> new Account(one.id(), one.passwordHash()));
    }

    private Optional<Operator> read(EmailAddress email) {
        return entityManager
                .createQuery("SELECT o FROM Operator o WHERE o.email = :email", Operator.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    public boolean isUsed(byte[] codeHash) {
        return !entityManager
                .createNativeQuery("SELECT 1 FROM platform_operator_code WHERE hash = ?1")
                .setParameter(1, codeHash)
                .getResultList()
                .isEmpty();
    }

    /**
     * Uses up a set-up code: makes the operator or, if there is one with this address, gives them
     * this password and ends their sessions.
     *
     * @throws NotAllowed if somebody else has used it first
     */
    public void make(byte[] codeHash, EmailAddress email, PersonName name, String passwordHash) {
        var known = read(email);
        var operator =
                known.orElseGet(() -> new Operator(email, name, passwordHash, clock.instant()));
        known.ifPresent(
                one -> {
                    one.setPasswordHash(passwordHash);
                    sessions.endAll(one.id());
                });
        entityManager.persist(operator);
        entityManager.flush();
        useUp(codeHash, operator.id());
        audit(
                Caller.SYSTEM,
                known.isPresent() ? AuditAction.PASSWORD_SET : AuditAction.OPERATOR_CREATED,
                operator.id());
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
     * Opens a session; gives the secret for the cookie.
     *
     * @param renewedHash replaces the stored hash; null to leave it
     */
    public String open(long id, String renewedHash) {
        var operator = entityManager.find(Operator.class, id);
        if (renewedHash != null) {
            operator.setPasswordHash(renewedHash);
        }
        audit(operator.asCaller(), AuditAction.SIGNED_IN, id);
        return sessions.open(id);
    }

    /** Writes a record for an unknown address as well, for the same work. */
    public void noteFailure(Optional<Account> account) {
        audit(Caller.VISITOR, AuditAction.SIGN_IN_FAILED, account.map(Account::id).orElse(null));
    }

    public Caller.Operator caller(long id) {
        return entityManager.find(Operator.class, id).asCaller();
    }

    public void signOut(String secret) {
        sessions.findAlive(secret)
                .ifPresent(
                        alive ->
                                audit(
                                        caller(alive.operatorId()),
                                        AuditAction.SIGNED_OUT,
                                        alive.operatorId()));
        sessions.end(secret);
    }

    private void audit(Caller actor, AuditAction action, Long id) {
        auditTrail.by(actor, null, action, SubjectKind.OPERATOR, id, null);
    }
}
