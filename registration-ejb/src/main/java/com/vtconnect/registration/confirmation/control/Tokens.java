package com.vtconnect.registration.confirmation.control;

import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.access.control.SharedKeys;
import com.vtconnect.registration.access.entity.AccountOwner;
import com.vtconnect.registration.confirmation.entity.MailedSecret;
import com.vtconnect.registration.confirmation.entity.Purpose;
import com.vtconnect.registration.confirmation.entity.Token;
import com.vtconnect.registration.value.entity.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes and finds mailed secrets. */
@ApplicationScoped
public class Tokens {

    private static final int CODES_TAKEN = 3;

    @PersistenceContext EntityManager entityManager;
    @Inject SharedKeys sharedKeys;
    @Inject Clock clock;

    /**
     * For a mail that asks to confirm: with a code to type, for the page that waits for it.
     *
     * @param registrationId null if staff asked for the mail
     */
    public MailedSecret issueForRegistration(
            long organizationId, long clientId, Long registrationId, EmailAddress email) {
        var mailed = new MailedSecret(Secrets.randomText(), Secrets.randomCode());
        var hash = Secrets.hash(mailed.secret());
        entityManager.persist(
                Token.ofRegistration(
                        organizationId,
                        clientId,
                        registrationId,
                        email,
                        hash,
                        codeHash(hash, mailed.code()),
                        clock.instant()));
        return mailed;
    }

    /** The secret of a link to the same step as the token's, for whom has typed its code. */
    public String issueInPlaceOf(Token token) {
        var secret = Secrets.randomText();
        entityManager.persist(
                Token.ofRegistration(
                        token.organizationId(),
                        token.clientId(),
                        token.registrationId(),
                        token.email(),
                        Secrets.hash(secret),
                        null,
                        clock.instant()));
        return secret;
    }

    public MailedSecret issueToClient(
            long organizationId, long clientId, Purpose purpose, EmailAddress email) {
        var mailed = new MailedSecret(Secrets.randomText(), null);
        entityManager.persist(
                Token.ofClient(
                        organizationId,
                        clientId,
                        purpose,
                        email,
                        Secrets.hash(mailed.secret()),
                        clock.instant()));
        return mailed;
    }

    public MailedSecret issueToStaff(
            long organizationId, long staffMemberId, Purpose purpose, EmailAddress email) {
        var mailed = new MailedSecret(Secrets.randomText(), null);
        entityManager.persist(
                Token.ofStaff(
                        organizationId,
                        staffMemberId,
                        purpose,
                        email,
                        Secrets.hash(mailed.secret()),
                        clock.instant()));
        return mailed;
    }

    public Optional<Token> find(String secret) {
        return find(secret, LockModeType.NONE);
    }

    /** Locks it, so that of two who use it at the same moment one comes second. */
    public Optional<Token> findForUse(String secret) {
        return find(secret, LockModeType.PESSIMISTIC_WRITE);
    }

    /** While a practice is closed its links are none. */
    private Optional<Token> find(String secret, LockModeType lock) {
        return entityManager
                .createQuery(
                        """
                        SELECT t FROM Token t WHERE t.hash = :hash
                          AND NOT EXISTS (SELECT o FROM Organization o WHERE o.id = t.organizationId AND o.closedAt IS NOT NULL)
                        """,
                        Token.class)
                .setParameter("hash", Secrets.hash(secret == null ? "" : secret))
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /**
     * The form's open token with this code, if the code is right. Only codes that were mailed for
     * this form or by staff, and only the newest few: each one more is one more to guess.
     */
    public Optional<Token> findByCode(
            long organizationId, long clientId, long registrationId, String code) {
        var now = clock.instant();
        return ofClient(organizationId, clientId).stream()
                .filter(token -> token.codeHash() != null && token.stateAt(now) == Token.State.OPEN)
                .filter(
                        token ->
                                token.registrationId() == null
                                        || token.registrationId() == registrationId)
                .limit(CODES_TAKEN)
                .filter(token -> Secrets.same(token.codeHash(), codeHash(token.hash(), code)))
                .findFirst();
    }

    /** A new password also ends the other links to choose one: an older mail opens nothing. */
    public void useUpResets(Token used) {
        if (used.purpose() == Purpose.CONFIRM_REGISTRATION) {
            // Whoever has no password yet was mailed no link to change it.
            return;
        }
        var now = clock.instant();
        entityManager
                .createQuery(
                        """
                        UPDATE Token t SET t.usedAt = :now
                        WHERE t.organizationId = :organization AND t.purpose = :reset AND t.usedAt IS NULL
                          AND t.id <> :used AND (t.clientId = :client OR t.staffMemberId = :staff)
                        """)
                .setParameter("now", now)
                .setParameter("organization", used.organizationId())
                .setParameter("reset", Purpose.RESET_PASSWORD)
                .setParameter("used", used.id())
                .setParameter("client", used.clientId() == null ? -1 : used.clientId())
                .setParameter("staff", used.staffMemberId() == null ? -1 : used.staffMemberId())
                .executeUpdate();
    }

    /** Ends every link that was mailed to a staff member who has left. */
    public void supersedeOfStaff(long organizationId, long staffMemberId) {
        entityManager
                .createQuery(
                        """
                        UPDATE Token t SET t.supersededAt = :now
                        WHERE t.organizationId = :organization AND t.staffMemberId = :staff
                          AND t.usedAt IS NULL AND t.supersededAt IS NULL
                        """)
                .setParameter("now", clock.instant())
                .setParameter("organization", organizationId)
                .setParameter("staff", staffMemberId)
                .executeUpdate();
    }

    /** Ends the owner's links for these purposes: none of them opens anything any more. */
    public void supersede(AccountOwner owner, Set<Purpose> purposes) {
        entityManager
                .createQuery(
                        """
                        UPDATE Token t SET t.supersededAt = :now
                        WHERE t.organizationId = :organization AND t.purpose IN :purposes
                          AND t.usedAt IS NULL AND t.supersededAt IS NULL
                          AND (t.clientId = :client OR t.staffMemberId = :staff)
                        """)
                .setParameter("now", clock.instant())
                .setParameter("organization", owner.organizationId())
                .setParameter("purposes", purposes)
                .setParameter("client", owner.clientId() == null ? -1 : owner.clientId())
                .setParameter("staff", owner.staffMemberId() == null ? -1 : owner.staffMemberId())
                .executeUpdate();
    }

    /** Ends the links that were mailed to an address which turned out wrong. */
    public void supersede(long organizationId, long clientId) {
        var now = clock.instant();
        ofClient(organizationId, clientId).stream()
                .filter(token -> token.stateAt(now) == Token.State.OPEN)
                .forEach(token -> token.supersede(now));
    }

    private List<Token> ofClient(long organizationId, long clientId) {
        return entityManager
                .createQuery(
                        """
                        SELECT t FROM Token t
                        WHERE t.organizationId = :organization AND t.clientId = :client
                        ORDER BY t.createdAt DESC
                        """,
                        Token.class)
                .setParameter("organization", organizationId)
                .setParameter("client", clientId)
                .getResultList();
    }

    private byte[] codeHash(byte[] tokenHash, String code) {
        return Secrets.sign(
                sharedKeys.get("code"),
                tokenHash,
                HexFormat.of().formatHex(tokenHash, 0, 4) + code);
    }
}
