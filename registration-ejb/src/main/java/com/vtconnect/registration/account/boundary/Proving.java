package com.vtconnect.registration.account.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.account.control.Reauthentication;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Tells a page whether it has to ask for a {@link Proof}, and for what. */
@Stateless
public class Proving {

    @Inject Reauthentication reauthentication;

    /**
     * @param isDue false for five minutes after a sign-in or a proof in the same session
     * @param takesCode whether the caller has a second step
     */
    public record Need(boolean isDue, boolean takesCode) {}

    @Allowed(Permission.SIGNED_IN)
    public Need need() {
        return reauthentication.need();
    }
}
