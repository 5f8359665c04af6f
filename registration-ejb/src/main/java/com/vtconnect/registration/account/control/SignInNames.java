package com.vtconnect.registration.account.control;

import com.vtconnect.registration.access.entity.AccountOwner;
import com.vtconnect.registration.organization.entity.Organization;
import java.util.Locale;

/** By what tries to sign in are counted: the account's, whether or not there is one. */
public final class SignInNames {

    private SignInNames() {}

    /**
     * @param slug empty for staff
     * @param typed whatever came for the address
     */
    public static String of(String slug, String typed) {
        return slug + "/" + (typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT));
    }

    static String of(AccountOwner owner, Organization organization) {
        return of(owner.isStaff() ? "" : organization.slug().text(), owner.email().text());
    }
}
