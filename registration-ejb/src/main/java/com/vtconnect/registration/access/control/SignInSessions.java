package com.vtconnect.registration.access.control;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.AccountOwner;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.SignInSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Opens, finds and ends sign-in sessions. */
@ApplicationScoped
public class SignInSessions {

    /** Nobody is signed in to a practice that is closed, whenever the session was opened. */
    private static final String OPEN =
            " AND NOT EXISTS (SELECT o FROM Organization o WHERE o.id = s.organizationId AND o.closedAt IS NOT NULL)";

    /** No id: for a query that asks for clients or staff. */
    private static final long NOBODY = -1;

    @PersistenceContext EntityManager entityManager;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;

    /**
     * Gives the secret for the cookie.
     *
     * @param owner a client or a member of staff
     */
    public String open(Caller owner) {
        var secret = Secrets.randomText();
        entityManager.persist(
                SignInSession.of(
                        owner,
                        Secrets.hash(secret),
                        clock.instant(),
                        currentCaller.network(),
                        currentCaller.browser()));
        return secret;
    }

    /** Empty if there is none with this secret or it has timed out. */
    public Optional<SignInSession> findAlive(String secret) {
        return entityManager
                .createQuery(
                        "SELECT s FROM SignInSession s WHERE s.hash = :hash" + OPEN,
                        SignInSession.class)
                .setParameter("hash", Secrets.hash(secret))
                .getResultStream()
                .findFirst()
                .filter(session -> session.isAliveAt(clock.instant()));
    }

    /** Whether the sign-in with this secret's hash still stands. Looking is no use of it. */
    public boolean isAlive(long organizationId, byte[] hash) {
        return entityManager
                .createQuery(
                        "SELECT s FROM SignInSession s WHERE s.organizationId = :organization AND s.hash = :hash"
                                + OPEN,
                        SignInSession.class)
                .setParameter("organization", organizationId)
                .setParameter("hash", hash)
                .getResultStream()
                .anyMatch(session -> session.isAliveAt(clock.instant()));
    }

    /** Those of these secrets' hashes of which the sign-in still stands; one query. */
    public List<byte[]> alive(Collection<byte[]> hashes) {
        if (hashes.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "SELECT s FROM SignInSession s WHERE s.hash IN :hashes" + OPEN,
                        SignInSession.class)
                .setParameter("hashes", hashes)
                .getResultStream()
                .filter(session -> session.isAliveAt(clock.instant()))
                .map(SignInSession::hash)
                .toList();
    }

    public Optional<SignInSession> find(long organizationId, long id) {
        return Optional.ofNullable(entityManager.find(SignInSession.class, id))
                .filter(session -> session.organizationId() == organizationId);
    }

    /** Those that still stand, the last used first. */
    public List<SignInSession> of(AccountOwner owner) {
        return entityManager
                .createQuery(
                        """
                        SELECT s FROM SignInSession s
                        WHERE s.organizationId = :organization AND (s.clientId = :client OR s.staffMemberId = :staff)
                        ORDER BY s.lastSeenAt DESC, s.id DESC
                        """,
                        SignInSession.class)
                .setParameter("organization", owner.organizationId())
                .setParameter("client", owner.clientId() == null ? NOBODY : owner.clientId())
                .setParameter(
                        "staff", owner.staffMemberId() == null ? NOBODY : owner.staffMemberId())
                .getResultStream()
                .filter(session -> session.isAliveAt(clock.instant()))
                .toList();
    }

    public void endAll(AccountOwner owner) {
        if (owner.isStaff()) {
            endAllOfStaff(owner.organizationId(), owner.id());
        } else {
            endAllOfClient(owner.organizationId(), owner.id());
        }
    }

    /** Ends those with these ids; whoever has ended one of them before is not told. */
    public void end(long organizationId, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            entityManager
                    .createQuery(
                            "DELETE FROM SignInSession s WHERE s.organizationId = :organization AND s.id IN :ids")
                    .setParameter("organization", organizationId)
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    public void end(String secret) {
        entityManager
                .createQuery("DELETE FROM SignInSession s WHERE s.hash = :hash")
                .setParameter("hash", Secrets.hash(secret))
                .executeUpdate();
    }

    public void endAllOfOrganization(long organizationId) {
        entityManager
                .createQuery("DELETE FROM SignInSession s WHERE s.organizationId = :organization")
                .setParameter("organization", organizationId)
                .executeUpdate();
    }

    public void endAllOfClient(long organizationId, long clientId) {
        entityManager
                .createQuery(
                        "DELETE FROM SignInSession s WHERE s.organizationId = :organization AND s.clientId = :id")
                .setParameter("organization", organizationId)
                .setParameter("id", clientId)
                .executeUpdate();
    }

    public void endAllOfStaff(long organizationId, long staffMemberId) {
        entityManager
                .createQuery(
                        "DELETE FROM SignInSession s WHERE s.organizationId = :organization AND s.staffMemberId = :id")
                .setParameter("organization", organizationId)
                .setParameter("id", staffMemberId)
                .executeUpdate();
    }
}
