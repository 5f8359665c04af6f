package com.vtconnect.registration.office.client;

import com.vtconnect.registration.invitation.boundary.ClientInvitations;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.roster.entity.FileRefused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Optional;

/** The list of addresses that somebody chose on {@link InvitePage}, read once into its field. */
@Named("addressFile")
@RequestScoped
public class AddressFilePanel {

    private static final long LARGEST = 1_000_000;

    @Inject ClientInvitations invitations;
    @Inject Words words;

    private Part file;

    boolean isChosen() {
        return file != null && file.getSize() > 0;
    }

    /**
     * What stands in it, as if it were typed; empty if it cannot be read, which is said beside it.
     *
     * @param most lines
     */
    Optional<String> read(int most) {
        if (file.getSize() > LARGEST) {
            words.problem("file", "invite.file.TOO_LARGE");
            return Optional.empty();
        }
        try {
            return Optional.of(String.join("\n", invitations.read(file::getInputStream)));
        } catch (FileRefused refused) {
            words.problem("file", "invite.file." + refused.reason(), most);
            return Optional.empty();
        }
    }

    /** Nothing: what was chosen is in the field by now. */
    public Part getFile() {
        return null;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
