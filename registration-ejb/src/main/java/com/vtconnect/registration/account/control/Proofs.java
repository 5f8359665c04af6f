package com.vtconnect.registration.account.control;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.SignInSessions;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.SignInSession;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.secondstep.control.SecondSteps;
import com.vtconnect.registration.staff.entity.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Of clients and staff. */
@ApplicationScoped
@Transactional
public class Proofs implements ProofKeeper {

    @Inject Owners owners;
    @Inject Organizations organizations;
    @Inject SignInSessions sessions;
    @Inject SecondSteps secondSteps;
    @Inject SecondStepUse secondStepUse;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;

    @Override
    public Mine mine() {
        var me = owners.me();
        return new Mine(
                me.id(),
                SignInNames.of(me, organizations.get(me.organizationId())),
                me.passwordHash(),
                me instanceof StaffMember member && secondSteps.isOn(member));
    }

    @Override
    public boolean isFresh() {
        return session().isProvedAt(clock.instant());
    }

    @Override
    public void keep() {
        session().prove(clock.instant());
    }

    @Override
    public boolean take(String code) {
        return secondStepUse.take((StaffMember) owners.lockMe(), code);
    }

    @Override
    public void noteFailure() {
        auditTrail.of(owners.me(), currentCaller.get(), AuditAction.PROOF_FAILED, null);
    }

    private SignInSession session() {
        return sessions.find(owners.me().organizationId(), currentCaller.session())
                .orElseThrow(() -> new NotAllowed("the session has ended"));
    }
}
