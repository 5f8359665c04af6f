package com.vtconnect.registration.office.account;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.account.boundary.OwnAddress;
import com.vtconnect.registration.account.boundary.OwnAddress.Address;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks to sign in with another address. */
@Named("ownEmail")
@RequestScoped
public class EmailPage {

    @Inject OwnAddress ownAddress;
    @Inject ProofForm proofForm;
    @Inject Office office;
    @Inject Words words;

    private Address address;
    private String email;

    public void change() {
        try {
            ownAddress.change(email, proofForm.typed());
            office.goTo("account/email?told=asked");
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    public void giveUp() {
        ownAddress.giveUp();
        office.goTo("account/email?told=given-up");
    }

    public Address getAddress() {
        if (address == null) {
            address = ownAddress.get();
        }
        return address;
    }

    public String getTold() {
        return office.told("asked", "given-up");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
