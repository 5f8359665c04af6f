package com.vtconnect.registration.office.account;

import com.vtconnect.registration.account.boundary.Proving;
import com.vtconnect.registration.account.boundary.Proving.Need;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Of staff. */
@Named("proof")
@RequestScoped
public class ProofForm extends ProofFields {

    @Inject Proving proving;

    @Override
    protected Need ask() {
        return proving.need();
    }
}
