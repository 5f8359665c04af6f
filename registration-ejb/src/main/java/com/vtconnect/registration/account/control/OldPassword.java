package com.vtconnect.registration.account.control;

import com.vtconnect.registration.access.entity.AccountOwner;
import com.vtconnect.registration.secondstep.control.HalfSignIns;
import com.vtconnect.registration.secondstep.control.SecondSteps;
import com.vtconnect.registration.staff.entity.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * A password that has been replaced. Whoever else knew it may have begun something by it that would
 * let them in once it is over; that ends with the password.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OldPassword {

    @Inject HalfSignIns halfSignIns;
    @Inject SecondSteps secondSteps;
    @Inject AddressChanges addressChanges;

    /**
     * @param owner locked
     */
    void endWhatItBegan(AccountOwner owner) {
        addressChanges.stop(owner);
        if (owner instanceof StaffMember member) {
            halfSignIns.endAll(member);
            secondSteps.giveUpBegun(member);
        }
    }
}
