package com.vtconnect.registration.secondstep.control;

import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.access.entity.SecondStepOwner;
import com.vtconnect.registration.secondstep.entity.HalfSignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Keeps who has given the password and still owes the second step. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HalfSignIns {

    @PersistenceContext EntityManager entityManager;
    @Inject Clock clock;

    /**
     * Gives the secret for the browser.
     *
     * @param pendingSecret of an app to set up, sealed; null if there is one already
     */
    public String open(SecondStepOwner owner, byte[] pendingSecret) {
        var secret = Secrets.randomText();
        entityManager.persist(
                new HalfSignIn(owner, Secrets.hash(secret), pendingSecret, clock.instant()));
        return secret;
    }

    /** Empty if it is none, was used or is over. */
    public Optional<HalfSignIn> find(String secret) {
        return entityManager
                .createQuery("SELECT h FROM HalfSignIn h WHERE h.hash = :hash", HalfSignIn.class)
                .setParameter("hash", Secrets.hash(secret == null ? "" : secret))
                .getResultStream()
                .findFirst()
                .filter(half -> half.isOpenAt(clock.instant()));
    }

    /** One whole sign-in, a new password or a reset ends all that the owner has open. */
    public void endAll(SecondStepOwner owner) {
        entityManager
                .createQuery(
                        "DELETE FROM HalfSignIn h WHERE h.owner.staffMemberId = :owner OR h.owner.operatorId = :owner")
                .setParameter("owner", owner.id())
                .executeUpdate();
    }
}
