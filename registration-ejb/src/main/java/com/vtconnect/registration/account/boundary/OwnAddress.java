package com.vtconnect.registration.account.boundary;

import static com.vtconnect.registration.access.control.Limit.ADDRESS_CHANGE_BY_ACCOUNT;
import static com.vtconnect.registration.access.control.Limit.MAIL_TO_ADDRESS;
import static com.vtconnect.registration.value.entity.Problem.Reason.UNCHANGED;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.AttemptLimits;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.account.control.OwnAccount;
import com.vtconnect.registration.account.control.Reauthentication;
import com.vtconnect.registration.value.entity.InputCheck;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;

/** The address that one signs in with, and the wish for another. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnAddress {

    @Inject OwnAccount ownAccount;
    @Inject Reauthentication reauthentication;
    @Inject AttemptLimits limits;
    @Inject CurrentCaller currentCaller;

    /**
     * @param wished the address that waits to be confirmed, null without one
     * @param until when it has to be, null without one
     */
    public record Address(String email, String wished, Instant until) {}

    @Allowed(Permission.SIGNED_IN)
    public Address get() {
        return ownAccount.address();
    }

    /**
     * Mails a link to the new address and tells the old one. Answers the same whether or not
     * somebody has the new one; its owner is told.
     *
     * @param proof asked for however fresh an earlier one is: this is how an account would be taken
     *     from a session left open
     * @throws InvalidInput if the address is none or the present one, or the proof is missing or
     *     wrong
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if asked for too often
     */
    @Allowed(Permission.SIGNED_IN)
    public void change(String typed, Proof proof) {
        var email = InputCheck.requiredEmail("email", typed);
        var now = ownAccount.address();
        if (email.text().equals(now.email())) {
            throw new InvalidInput("email", UNCHANGED);
        }
        reauthentication.check(proof);
        limits.count(ADDRESS_CHANGE_BY_ACCOUNT, currentCaller.get().account());
        limits.count(MAIL_TO_ADDRESS, ownAccount.signInPlace(), email);
        ownAccount.askForAddress(email);
    }

    /** Does nothing without an open change. */
    @Allowed(Permission.SIGNED_IN)
    public void giveUp() {
        ownAccount.giveUpAddressChange();
    }
}
