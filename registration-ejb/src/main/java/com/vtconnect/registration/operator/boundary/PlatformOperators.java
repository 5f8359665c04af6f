package com.vtconnect.registration.operator.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.account.boundary.Proof;
import com.vtconnect.registration.account.control.Reauthentication;
import com.vtconnect.registration.operator.control.OperatorProofs;
import com.vtconnect.registration.operator.control.OperatorTeam;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The operators of the platform, as they look after each other. One can always sign in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlatformOperators {

    @Inject OperatorTeam team;
    @Inject OperatorProofs proofs;
    @Inject Reauthentication reauthentication;

    /** By name. */
    @Allowed(Permission.OPERATE)
    public List<OperatorRow> all() {
        return team.all();
    }

    @Allowed(Permission.OPERATE)
    public OperatorRow get(long id) {
        return team.all().stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("No such operator"));
    }

    /**
     * Mails a link to choose a password; gives the new id.
     *
     * @throws com.vtconnect.registration.value.entity.InvalidInput with every field that is wrong
     */
    @Allowed(Permission.OPERATE)
    public long create(InviteOperator command) {
        return team.invite(command);
    }

    /**
     * Mails the link to choose a password once more.
     *
     * @throws com.vtconnect.registration.access.entity.NotAllowed if one was chosen
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if asked for too often
     */
    @Allowed(Permission.OPERATE)
    public void resend(long id) {
        team.resend(id);
    }

    /**
     * At once, also where they are signed in. Says whether they were active.
     *
     * @throws com.vtconnect.registration.value.entity.InvalidInput if nobody else could sign in
     */
    @Allowed(Permission.OPERATE)
    public boolean deactivate(long id) {
        return team.deactivate(id);
    }

    /** Says whether they were inactive. */
    @Allowed(Permission.OPERATE)
    public boolean reactivate(long id) {
        return team.reactivate(id);
    }

    /**
     * For a colleague who has lost app and codes; ends their sessions and tells them by mail. Does
     * nothing without a second step.
     *
     * @throws com.vtconnect.registration.value.entity.InvalidInput if the proof is missing or wrong
     * @throws com.vtconnect.registration.access.entity.NotAllowed if it is the caller's own
     */
    @Allowed(Permission.OPERATE)
    public void resetSecondStep(long id, Proof proof) {
        reauthentication.require(proofs, proof);
        team.resetSecondStep(id);
    }
}
