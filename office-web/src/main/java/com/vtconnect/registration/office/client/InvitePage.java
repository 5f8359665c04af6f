package com.vtconnect.registration.office.client;

import com.vtconnect.registration.invitation.boundary.ClientInvitations;
import com.vtconnect.registration.invitation.boundary.InvitationCheck;
import com.vtconnect.registration.invitation.boundary.InvitationLimits;
import com.vtconnect.registration.invitation.boundary.InviteClients;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.SignedInStaff;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Language;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/**
 * Invites people to register: what is typed or stands in a file is looked through, shown line by
 * line, and then sent as it was shown. What cannot be sent stays where it was typed.
 */
@Named("clientInvite")
@ViewScoped
public class InvitePage implements Serializable {

    @Inject ClientInvitations invitations;
    @Inject AddressFilePanel addressFile;
    @Inject SignedInStaff me;
    @Inject Office office;
    @Inject Words words;

    private InvitationLimits limits;
    private String addresses = "";
    private Language language;
    private String formKey;
    private InvitationCheck check;
    private String checked;
    private String told;
    private int sent;

    @PostConstruct
    void open() {
        me.require(me.isSeesClients());
        limits = invitations.limits();
        language = words.language();
        formKey = UUID.randomUUID().toString();
    }

    /** Shows what would become of each; nobody is invited by that. */
    public void look() {
        forgetLook();
        if (takeFile()) {
            lookAgain();
        }
    }

    public void send() {
        if (addressFile.isChosen() || !addresses.equals(checked)) {
            look();
            told = check == null ? null : "changed";
            return;
        }
        try {
            var outcome = invitations.send(new InviteClients(addresses, language, formKey));
            if (outcome.sent() > 0 && outcome.kept().isEmpty()) {
                office.goTo("client/invitations?told=invited&count=" + outcome.sent());
                return;
            }
            sent = outcome.sent();
            told = sent > 0 ? "rest" : "none";
            formKey = UUID.randomUUID().toString();
            addresses = sent > 0 ? String.join("\n", outcome.kept()) : addresses;
            forgetLook();
            lookAgain();
        } catch (InvalidInput invalid) {
            forgetLook();
            words.problems(invalid);
        }
    }

    private void forgetLook() {
        check = null;
        checked = null;
    }

    private void lookAgain() {
        try {
            check = invitations.check(addresses);
            checked = addresses;
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        }
    }

    /** Adds what stands in the file to what is typed; says whether that went well. */
    private boolean takeFile() {
        if (!addressFile.isChosen()) {
            return true;
        }
        var read = addressFile.read(limits.atOnce());
        if (read.isPresent()) {
            addresses = (addresses.strip() + "\n" + read.get()).strip();
        }
        return read.isPresent();
    }

    public InvitationLimits getLimits() {
        return limits;
    }

    /** Null before somebody looked. */
    public InvitationCheck getCheck() {
        return check;
    }

    /** What is to be said of what was done; null for nothing. */
    public String getTold() {
        return told;
    }

    public int getSent() {
        return sent;
    }

    public String getAddresses() {
        return addresses;
    }

    /** Browsers send other line ends than they were given. */
    public void setAddresses(String addresses) {
        this.addresses = addresses == null ? "" : addresses.replace("\r\n", "\n");
        told = null;
    }

    public String getLanguage() {
        return language.tag();
    }

    public void setLanguage(String language) {
        this.language = "es".equals(language) ? Language.ES : Language.EN;
    }

    public String getFormKey() {
        return formKey;
    }

    /** That of the form which is sent, whatever another one of this page has become. */
    public void setFormKey(String formKey) {
        this.formKey =
                formKey != null && formKey.matches("[0-9a-f-]{36}")
                        ? formKey
                        : UUID.randomUUID().toString();
    }
}
