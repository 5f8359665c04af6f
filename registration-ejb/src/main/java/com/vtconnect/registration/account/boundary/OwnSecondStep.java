package com.vtconnect.registration.account.boundary;

import static com.vtconnect.registration.value.entity.Problem.Reason.MISSING;
import static com.vtconnect.registration.value.entity.Problem.Reason.WRONG_CODE;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.account.control.Reauthentication;
import com.vtconnect.registration.account.control.SecondStepChanges;
import com.vtconnect.registration.secondstep.entity.Enrolment;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Staff look after their own second step. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnSecondStep {

    @Inject SecondStepChanges changes;
    @Inject Reauthentication reauthentication;

    /**
     * @param since null while off
     * @param codesLeft recovery codes that were not used yet
     * @param isDemanded whether the practice demands one: then it cannot be turned off
     * @param isBegun whether an app is being set up, in this session
     * @param pending what to tell that app; null without one, and when the proof is no longer fresh
     */
    public record State(
            boolean isOn,
            Instant since,
            int codesLeft,
            boolean isDemanded,
            boolean isBegun,
            Enrolment pending) {}

    @Allowed(Permission.STAFF)
    public State get() {
        return changes.state();
    }

    /**
     * Begins to set an app up; the one before, if any, counts until that is done.
     *
     * @throws InvalidInput if the proof is missing or wrong
     */
    @Allowed(Permission.STAFF)
    public Enrolment begin(Proof proof) {
        reauthentication.require(proof);
        return changes.begin();
    }

    /**
     * The app has been told; its first code proves it. Ends every other session.
     *
     * @return ten recovery codes, to be shown this once
     * @throws InvalidInput if the code is missing or wrong, or the proof is
     */
    @Allowed(Permission.STAFF)
    public List<String> complete(String code, Proof proof) {
        if (code == null || code.isBlank()) {
            throw new InvalidInput("code", MISSING);
        }
        reauthentication.require(proof);
        return changes.complete(code).orElseThrow(() -> new InvalidInput("code", WRONG_CODE));
    }

    /**
     * Ten new recovery codes, to be shown this once; the earlier ones open nothing any more. None
     * without a second step.
     *
     * @throws InvalidInput if the proof is missing or wrong
     */
    @Allowed(Permission.STAFF)
    public List<String> makeRecoveryCodes(Proof proof) {
        reauthentication.require(proof);
        return changes.makeRecoveryCodes();
    }

    /**
     * @throws InvalidInput if the proof is missing or wrong
     * @throws com.vtconnect.registration.access.entity.NotAllowed if the practice demands one
     */
    @Allowed(Permission.STAFF)
    public void turnOff(Proof proof) {
        reauthentication.require(proof);
        changes.turnOff();
    }
}
