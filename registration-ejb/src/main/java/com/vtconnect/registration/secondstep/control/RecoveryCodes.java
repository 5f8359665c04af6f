package com.vtconnect.registration.secondstep.control;

import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.access.control.SharedKeys;
import com.vtconnect.registration.access.entity.SecondStepOwner;
import com.vtconnect.registration.secondstep.entity.RecoveryCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes recovery codes and takes each once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecoveryCodes {

    static final int HOW_MANY = 10;

    /** Without 0, 1, o and l, which look alike on paper; 32 of them, five bits each. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    @PersistenceContext EntityManager entityManager;
    @Inject SharedKeys sharedKeys;
    @Inject Clock clock;

    /** Gives ten new ones, to be shown this once; the earlier ones open nothing any more. */
    public List<String> makeAnew(SecondStepOwner owner) {
        forget(owner);
        var codes = new ArrayList<String>();
        for (var made = 0; made < HOW_MANY; made++) {
            var code = random();
            codes.add(code.replaceAll("(.{%d})(?=.)".formatted(GROUP), "$1-"));
            entityManager.persist(new RecoveryCode(owner, hash(owner, code), clock.instant()));
        }
        return codes;
    }

    /** Whether it was one that had not been used; now it is. */
    public boolean use(SecondStepOwner owner, String typed) {
        var code = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return code.length() == LENGTH
                && entityManager
                                .createQuery(
                                        """
                                        UPDATE RecoveryCode c SET c.usedAt = :now
                                        WHERE (c.owner.staffMemberId = :owner OR c.owner.operatorId = :owner)
                                          AND c.hash = :hash AND c.usedAt IS NULL
                                        """)
                                .setParameter("now", clock.instant())
                                .setParameter("owner", owner.id())
                                .setParameter("hash", hash(owner, code))
                                .executeUpdate()
                        == 1;
    }

    /** How many are left. */
    public int left(SecondStepOwner owner) {
        return entityManager
                .createQuery(
                        """
                        SELECT COUNT(c) FROM RecoveryCode c
                        WHERE (c.owner.staffMemberId = :owner OR c.owner.operatorId = :owner) AND c.usedAt IS NULL
                        """,
                        Long.class)
                .setParameter("owner", owner.id())
                .getSingleResult()
                .intValue();
    }

    void forget(SecondStepOwner owner) {
        entityManager
                .createQuery(
                        "DELETE FROM RecoveryCode c WHERE c.owner.staffMemberId = :owner OR c.owner.operatorId = :owner")
                .setParameter("owner", owner.id())
                .executeUpdate();
    }

    private static String random() {
        var code = new StringBuilder();
        for (var one : Secrets.random(LENGTH)) {
            code.append(LETTERS.charAt(one & 31));
        }
        return code.toString();
    }

    private byte[] hash(SecondStepOwner owner, String code) {
        return Secrets.sign(
                sharedKeys.get("recovery-code"),
                code.getBytes(StandardCharsets.UTF_8),
                String.valueOf(owner.id()));
    }
}
