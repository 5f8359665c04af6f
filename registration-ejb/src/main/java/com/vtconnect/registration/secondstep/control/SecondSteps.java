package com.vtconnect.registration.secondstep.control;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.Seals;
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

/** Sets up, asks for and forgets the second step of a staff member. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SecondSteps {

    @PersistenceContext EntityManager entityManager;
    @Inject RecoveryCodes recoveryCodes;
    @Inject Organizations organizations;
    @Inject Seals seals;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;

    private final TimeCodes timeCodes = new TimeCodes();

    /** By which somebody took the second step. */
    public enum Taken {
        BY_APP,
        BY_RECOVERY_CODE
    }

    public boolean isOn(StaffMember member) {
        return find(member).isPresent();
    }

    /** Empty if it is off. */
    public Optional<SecondStep> find(StaffMember member) {
        return find(member, LockModeType.NONE).filter(SecondStep::isOn);
    }

    /**
     * The secret of a new app, sealed. Each time another one: whoever has seen it has the app's
     * codes, so it is for the one sitting that asked, which keeps it.
     */
    public byte[] newSecret(StaffMember member) {
        return seals.seal(TimeCodes.newSecret(), context(member));
    }

    /** What to tell the app whose secret this is. */
    public Enrolment enrolment(StaffMember member, byte[] sealed) {
        return Enrolment.of(
                seals.open(sealed, context(member)),
                organizations.get(member.organizationId()).name(),
                member.email().text());
    }

    /**
     * Begins to set up a new app in the caller's session; the one before, if any, counts until the
     * new one gives a code there.
     */
    public Enrolment begin(StaffMember member) {
        var sealed = newSecret(member);
        findOrMake(member).begin(sealed, currentCaller.session());
        return enrolment(member, sealed);
    }

    /** What was begun in the caller's session and is not done yet. */
    public Optional<Enrolment> pending(StaffMember member) {
        return begunHere(member, LockModeType.NONE)
                .map(step -> enrolment(member, step.pendingSecret()));
    }

    /**
     * Done, if this is the code of the app that was begun in the caller's session: gives the
     * recovery codes, to be shown this once. Empty if it is not.
     */
    public Optional<List<String>> complete(StaffMember member, String typed) {
        return begunHere(member, LockModeType.PESSIMISTIC_WRITE)
                .flatMap(step -> complete(member, step.pendingSecret(), typed));
    }

    /** The same for an app with this secret, wherever that was kept. */
    public Optional<List<String>> complete(StaffMember member, byte[] sealed, String typed) {
        var secret = seals.open(sealed, context(member));
        var timeStep = timeCodes.timeStep(secret, digits(typed), clock.instant(), 0);
        if (timeStep.isEmpty()) {
            return Optional.empty();
        }
        findOrMake(member).complete(sealed, timeStep.getAsLong(), clock.instant());
        return Optional.of(recoveryCodes.makeAnew(member));
    }

    /** Gives up what was begun, in whatever session. */
    public void giveUpBegun(StaffMember member) {
        var step = find(member, LockModeType.PESSIMISTIC_WRITE);
        step.filter(SecondStep::isOn).ifPresent(SecondStep::giveUpBegun);
        step.filter(one -> !one.isOn()).ifPresent(entityManager::remove);
    }

    /** Takes a code of the app or a recovery code, each once; empty if it is neither. */
    public Optional<Taken> take(StaffMember member, String typed) {
        // Locked: of two who send the same code at once, one is first.
        var step = find(member, LockModeType.PESSIMISTIC_WRITE).filter(SecondStep::isOn);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        var secret = seals.open(step.get().sealedSecret(), context(member));
        var timeStep =
                timeCodes.timeStep(
                        secret, digits(typed), clock.instant(), step.get().lastTimeStep());
        if (timeStep.isPresent()) {
            step.get().taken(timeStep.getAsLong());
            return Optional.of(Taken.BY_APP);
        }
        return recoveryCodes.use(member, typed)
                ? Optional.of(Taken.BY_RECOVERY_CODE)
                : Optional.empty();
    }

    /** Says whether it was on. */
    public boolean forget(StaffMember member) {
        var step = find(member, LockModeType.PESSIMISTIC_WRITE);
        step.ifPresent(entityManager::remove);
        recoveryCodes.forget(member);
        return step.filter(SecondStep::isOn).isPresent();
    }

    private Optional<SecondStep> find(StaffMember member, LockModeType lock) {
        return entityManager
                .createQuery(
                        """
                        SELECT s FROM SecondStep s
                        WHERE s.organizationId = :organization AND s.staffMemberId = :member
                        """,
                        SecondStep.class)
                .setParameter("organization", member.organizationId())
                .setParameter("member", member.id())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    private Optional<SecondStep> begunHere(StaffMember member, LockModeType lock) {
        return find(member, lock)
                .filter(step -> step.pendingSecret() != null)
                .filter(step -> step.isBegunIn(currentCaller.session()));
    }

    private SecondStep findOrMake(StaffMember member) {
        return find(member, LockModeType.PESSIMISTIC_WRITE)
                .orElseGet(
                        () -> {
                            var step = new SecondStep(member.organizationId(), member.id());
                            entityManager.persist(step);
                            return step;
                        });
    }

    /** People type the spaces that apps show. */
    private static String digits(String typed) {
        return typed.replaceAll("\\s", "");
    }

    private static String context(StaffMember member) {
        return "second-step/" + member.id();
    }
}
