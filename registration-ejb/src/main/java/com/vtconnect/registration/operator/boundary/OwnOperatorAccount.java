package com.vtconnect.registration.operator.boundary;

import static com.vtconnect.registration.value.entity.Problem.Reason.MISSING;
import static com.vtconnect.registration.value.entity.Problem.Reason.WRONG_CODE;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.NewPasswords;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.account.boundary.OwnSecondStep;
import com.vtconnect.registration.account.boundary.OwnSessions;
import com.vtconnect.registration.account.boundary.Proof;
import com.vtconnect.registration.account.boundary.Proving;
import com.vtconnect.registration.account.control.Reauthentication;
import com.vtconnect.registration.operator.control.OperatorProofs;
import com.vtconnect.registration.operator.control.OperatorSecondStep;
import com.vtconnect.registration.operator.control.OwnOperator;
import com.vtconnect.registration.secondstep.entity.Enrolment;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Operators look after their own account, as staff do: password, sessions, second step. What
 * changes how one signs in asks for a proof, and ends with {@link InvalidInput} if it is missing or
 * wrong.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnOperatorAccount {

    @Inject OwnOperator own;
    @Inject OperatorSecondStep secondStep;
    @Inject OperatorProofs proofs;
    @Inject Reauthentication reauthentication;
    @Inject NewPasswords newPasswords;
    @Inject CurrentCaller currentCaller;

    @Allowed(Permission.OPERATE)
    public Proving.Need need() {
        return reauthentication.need(proofs);
    }

    /**
     * Ends every other session, and tells the owner by mail.
     *
     * @param proof asked for however fresh an earlier one is
     * @throws com.vtconnect.registration.access.entity.WeakPassword if the new one cannot be taken
     * @throws com.vtconnect.registration.organization.entity.ChangedMeanwhile if somebody else was
     *     faster
     */
    @Allowed(Permission.OPERATE)
    public void changePassword(Proof proof, String password) {
        var before = reauthentication.check(proofs, proof);
        var after = newPasswords.hash(password, own.personal(), currentCaller.operator().account());
        own.changePassword(before, after);
    }

    /** The one that asks first, then the last used first. */
    @Allowed(Permission.OPERATE)
    public List<OwnSessions.Session> sessions() {
        return own.sessions();
    }

    /** Does nothing for one that is not the caller's, or has ended already. */
    @Allowed(Permission.OPERATE)
    public void endSession(long id, Proof proof) {
        reauthentication.require(proofs, proof);
        own.endSession(id);
    }

    /** All but the one that asks. */
    @Allowed(Permission.OPERATE)
    public void endOtherSessions(Proof proof) {
        reauthentication.require(proofs, proof);
        own.endOtherSessions();
    }

    @Allowed(Permission.OPERATE)
    public OwnSecondStep.State secondStep() {
        return secondStep.state();
    }

    /** Begins to set an app up; the one before, if any, counts until that is done. */
    @Allowed(Permission.OPERATE)
    public Enrolment beginSecondStep(Proof proof) {
        reauthentication.require(proofs, proof);
        return secondStep.begin();
    }

    /** The app's first code proves it; gives recovery codes, to be shown this once. */
    @Allowed(Permission.OPERATE)
    public List<String> completeSecondStep(String code, Proof proof) {
        if (code == null || code.isBlank()) {
            throw new InvalidInput("code", MISSING);
        }
        reauthentication.require(proofs, proof);
        return secondStep.complete(code).orElseThrow(() -> new InvalidInput("code", WRONG_CODE));
    }

    /** To be shown this once; the earlier ones open nothing any more. */
    @Allowed(Permission.OPERATE)
    public List<String> makeRecoveryCodes(Proof proof) {
        reauthentication.require(proofs, proof);
        return secondStep.makeRecoveryCodes();
    }

    @Allowed(Permission.OPERATE)
    public void turnSecondStepOff(Proof proof) {
        reauthentication.require(proofs, proof);
        secondStep.turnOff();
    }
}
