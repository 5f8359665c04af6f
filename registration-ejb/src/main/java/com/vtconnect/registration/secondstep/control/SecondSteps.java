package com.vtconnect.registration.secondstep.control;

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

    /** What to tell a new app; the one before, if any, counts until the new one gives a code. */
    public Enrolment begin(StaffMember member) {
        var secret = TimeCodes.newSecret();
        var sealed = seals.seal(secret, context(member));
        find(member, LockModeType.PESSIMISTIC_WRITE)
                .ifPresentOrElse(
                        step -> step.begin(sealed),
                        () ->
                                entityManager.persist(
                                        new SecondStep(
                                                member.organizationId(), member.id(), sealed)));
        return enrolment(member, secret);
    }

    /** What was begun and is not done yet. */
    public Optional<Enrolment> pending(StaffMember member) {
        return find(member, LockModeType.NONE)
                .filter(step -> step.pendingSecret() != null)
                .map(step -> seals.open(step.pendingSecret(), context(member)))
                .map(secret -> enrolment(member, secret));
    }

    /**
     * Done, if this is the new app's code: gives the recovery codes, to be shown this once. Empty
     * if it is not.
     */
    public Optional<List<String>> complete(StaffMember member, String typed) {
        var step =
                find(member, LockModeType.PESSIMISTIC_WRITE)
                        .filter(one -> one.pendingSecret() != null);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        var secret = seals.open(step.get().pendingSecret(), context(member));
        var timeStep = timeCodes.timeStep(secret, digits(typed), clock.instant(), 0);
        if (timeStep.isEmpty()) {
            return Optional.empty();
        }
        step.get().complete(timeStep.getAsLong(), clock.instant());
        return Optional.of(recoveryCodes.makeAnew(member));
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

    private Enrolment enrolment(StaffMember member, byte[] secret) {
        return Enrolment.of(
                secret, organizations.get(member.organizationId()).name(), member.email().text());
    }

    /** People type the spaces that apps show. */
    private static String digits(String typed) {
        return typed.replaceAll("\\s", "");
    }

    private static String context(StaffMember member) {
        return "second-step/" + member.id();
    }
}
