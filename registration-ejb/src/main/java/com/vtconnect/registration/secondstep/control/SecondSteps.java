package com.vtconnect.registration.secondstep.control;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.Seals;
import com.vtconnect.registration.access.entity.SecondStepOwner;
import com.vtconnect.registration.organization.control.Links;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.secondstep.entity.Enrolment;
import com.vtconnect.registration.secondstep.entity.SecondStep;
import com.vtconnect.registration.staff.entity.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sets up, asks for and forgets the second step of staff and operators. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SecondSteps {

    @PersistenceContext EntityManager entityManager;
    @Inject RecoveryCodes recoveryCodes;
    @Inject Organizations organizations;
    @Inject Links links;
    @Inject Seals seals;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;

    private final TimeCodes timeCodes = new TimeCodes();

    /** By which somebody took the second step. */
    public enum Taken {
        BY_APP,
        BY_RECOVERY_CODE
    }

    public boolean isOn(SecondStepOwner owner) {
        return find(owner).isPresent();
    }

    /** The ids of operators who have one. */
    public Set<Long> operators() {
        return Set.copyOf(
                entityManager
                        .createQuery(
                                "SELECT s.owner.operatorId FROM SecondStep s WHERE s.owner.operatorId IS NOT NULL AND s.sealedSecret IS NOT NULL",
                                Long.class)
                        .getResultList());
    }

    /** Demanded by the practice and not set up: nothing else is open to the member until it is. */
    public boolean isMissing(StaffMember member) {
        return organizations.get(member.organizationId()).demandsSecondStep() && !isOn(member);
    }

    /** Empty if it is off. */
    public Optional<SecondStep> find(SecondStepOwner owner) {
        return find(owner, LockModeType.NONE).filter(SecondStep::isOn);
    }

    /**
     * The secret of a new app, sealed. Each time another one: whoever has seen it has the app's
     * codes, so it is for the one sitting that asked, which keeps it.
     */
    public byte[] newSecret(SecondStepOwner owner) {
        return seals.seal(TimeCodes.newSecret(), context(owner));
    }

    /** What to tell the app whose secret this is. */
    public Enrolment enrolment(SecondStepOwner owner, byte[] sealed) {
        var issuer =
                owner.isOperator() ? links.host() : organizations.get(owner.practiceId()).name();
        return Enrolment.of(seals.open(sealed, context(owner)), issuer, owner.email().text());
    }

    /**
     * Begins to set up a new app in the caller's session; the one before, if any, counts until the
     * new one gives a code there.
     */
    public Enrolment begin(SecondStepOwner owner) {
        var sealed = newSecret(owner);
        findOrMake(owner).begin(sealed, currentCaller.session());
        return enrolment(owner, sealed);
    }

    /** What was begun in the caller's session and is not done yet. */
    public Optional<Enrolment> pending(SecondStepOwner owner) {
        return begunHere(owner, LockModeType.NONE)
                .map(step -> enrolment(owner, step.pendingSecret()));
    }

    /**
     * Done, if this is the code of the app that was begun in the caller's session: gives the
     * recovery codes, to be shown this once. Empty if it is not.
     */
    public Optional<List<String>> complete(SecondStepOwner owner, String typed) {
        return begunHere(owner, LockModeType.PESSIMISTIC_WRITE)
                .flatMap(step -> complete(owner, step.pendingSecret(), typed));
    }

    /** The same for an app with this secret, wherever that was kept. */
    public Optional<List<String>> complete(SecondStepOwner owner, byte[] sealed, String typed) {
        var secret = seals.open(sealed, context(owner));
        var timeStep = timeCodes.timeStep(secret, digits(typed), clock.instant(), 0);
        if (timeStep.isEmpty()) {
            return Optional.empty();
        }
        findOrMake(owner).complete(sealed, timeStep.getAsLong(), clock.instant());
        return Optional.of(recoveryCodes.makeAnew(owner));
    }

    /** Gives up what was begun, in whatever session. */
    public void giveUpBegun(SecondStepOwner owner) {
        var step = find(owner, LockModeType.PESSIMISTIC_WRITE);
        step.filter(SecondStep::isOn).ifPresent(SecondStep::giveUpBegun);
        step.filter(one -> !one.isOn()).ifPresent(entityManager::remove);
    }

    /** Takes a code of the app or a recovery code, each once; empty if it is neither. */
    public Optional<Taken> take(SecondStepOwner owner, String typed) {
        // Locked: of two who send the same code at once, one is first.
        var step = find(owner, LockModeType.PESSIMISTIC_WRITE).filter(SecondStep::isOn);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        var secret = seals.open(step.get().sealedSecret(), context(owner));
        var timeStep =
                timeCodes.timeStep(
                        secret, digits(typed), clock.instant(), step.get().lastTimeStep());
        if (timeStep.isPresent()) {
            step.get().taken(timeStep.getAsLong());
            return Optional.of(Taken.BY_APP);
        }
        return recoveryCodes.use(owner, typed)
                ? Optional.of(Taken.BY_RECOVERY_CODE)
                : Optional.empty();
    }

    /** Says whether it was on. */
    public boolean forget(SecondStepOwner owner) {
        var step = find(owner, LockModeType.PESSIMISTIC_WRITE);
        step.ifPresent(entityManager::remove);
        recoveryCodes.forget(owner);
        return step.filter(SecondStep::isOn).isPresent();
    }

    private Optional<SecondStep> find(SecondStepOwner owner, LockModeType lock) {
        return entityManager
                .createQuery(
                        """
                        SELECT s FROM SecondStep s
                        WHERE s.owner.staffMemberId = :owner OR s.owner.operatorId = :owner
                        """,
                        SecondStep.class)
                .setParameter("owner", owner.id())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    private Optional<SecondStep> begunHere(SecondStepOwner owner, LockModeType lock) {
        return find(owner, lock)
                .filter(step -> step.pendingSecret() != null)
                .filter(step -> step.isBegunIn(currentCaller.session()));
    }

    private SecondStep findOrMake(SecondStepOwner owner) {
        return find(owner, LockModeType.PESSIMISTIC_WRITE)
                .orElseGet(
                        () -> {
                            var step = new SecondStep(owner);
                            entityManager.persist(step);
                            return step;
                        });
    }

    /** People type the spaces that apps show. */
    private static String digits(String typed) {
        return typed.replaceAll("\\s", "");
    }

    private static String context(SecondStepOwner owner) {
        return "second-step/" + owner.id();
    }
}
