package com.vtconnect.registration.operator.control;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import com.vtconnect.registration.operator.entity.Operator;
import com.vtconnect.registration.value.entity.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds operators, and writes down what they do and what happens to them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Operators {

    /** As in the trigger of V085. */
    private static final long LOCK = 4712;

    @PersistenceContext EntityManager entityManager;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;

    /** By what tries to sign in are counted, whether or not there is such an operator. */
    public static String signInName(String typed) {
        return "operator/" + (typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT));
    }

    /** Who comes and who goes is settled one after the other, until the transaction ends. */
    void lockAll() {
        entityManager
                .createNativeQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(?1)) AS locked")
                .setParameter(1, LOCK)
                .getSingleResult();
    }

    void add(Operator operator) {
        entityManager.persist(operator);
        entityManager.flush();
    }

    /** By name. */
    List<Operator> all() {
        return entityManager
                .createQuery(
                        "SELECT o FROM Operator o ORDER BY LOWER(o.lastName), LOWER(o.firstName), o.id",
                        Operator.class)
                .getResultList();
    }

    Optional<Operator> find(EmailAddress email) {
        return entityManager
                .createQuery("SELECT o FROM Operator o WHERE o.email = :email", Operator.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    Operator get(long id) {
        return found(entityManager.find(Operator.class, id));
    }

    /** Locks it, so that of two who change it at once one comes second. */
    Operator getForChange(long id) {
        return found(entityManager.find(Operator.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Operator found(Operator operator) {
        if (operator == null) {
            throw new NotFound("No such operator");
        }
        return operator;
    }

    Operator me() {
        return get(currentCaller.operator().id());
    }

    Operator lockMe() {
        var me = getForChange(currentCaller.operator().id());
        if (!me.isActive()) {
            throw new NotAllowed("no operator any more");
        }
        return me;
    }

    /** Whether nobody else could sign in. Ask after {@link #lockAll}. */
    boolean isLast(Operator operator) {
        return operator.maySignIn()
                && all().stream().noneMatch(one -> one.id() != operator.id() && one.maySignIn());
    }

    void audit(AuditAction action, Operator operator, String detail) {
        audit(currentCaller.get(), action, operator.id(), detail);
    }

    /**
     * @param id null for an address without an operator
     */
    void audit(Caller actor, AuditAction action, Long id, String detail) {
        auditTrail.by(actor, null, action, SubjectKind.OPERATOR, id, detail);
    }
}
