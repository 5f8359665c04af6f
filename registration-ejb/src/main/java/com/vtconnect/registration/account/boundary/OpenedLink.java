package com.vtconnect.registration.account.boundary;

import com.vtconnect.registration.confirmation.entity.Purpose;
import com.vtconnect.registration.document.entity.RequiredDocument;
import com.vtconnect.registration.document.entity.SignedForm;
import java.util.List;

/**
 * What a mailed link turned out to be. Opening it changed nothing.
 *
 * @param purpose null if unknown
 * @param isStaff whether it is a staff member's, whose page is in the Office Portal
 * @param email the address it was mailed to, null if unknown
 * @param firstName null unless open
 * @param organizationName null if unknown
 * @param secret as it stands in the link
 * @param personal what the password must not be made of
 * @param documents what is to be signed with it
 * @param signed what was signed with the form that it is to confirm
 */
public record OpenedLink(
        State state,
        Purpose purpose,
        boolean isStaff,
        String slug,
        String organizationName,
        String email,
        String firstName,
        String secret,
        List<String> personal,
        List<RequiredDocument> documents,
        SignedForm signed) {

    public enum State {
        OPEN,
        /** Used before: the address is confirmed, the password chosen. */
        USED,
        EXPIRED,
        /** The address was corrected after this was mailed. */
        SUPERSEDED,
        UNKNOWN
    }

    static OpenedLink unknown(String secret) {
        return new OpenedLink(
                State.UNKNOWN,
                null,
                false,
                null,
                null,
                null,
                null,
                secret,
                List.of(),
                List.of(),
                SignedForm.NONE);
    }
}
