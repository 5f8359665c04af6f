package com.vtconnect.registration.office.operator;

import com.vtconnect.registration.account.boundary.Proving.Need;
import com.vtconnect.registration.office.account.ProofFields;
import com.vtconnect.registration.operator.boundary.OwnOperatorAccount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Of operators. */
@Named("operatorProof")
@RequestScoped
public class ProofForm extends ProofFields {

    @Inject OwnOperatorAccount account;

    @Override
    protected Need ask() {
        return account.need();
    }
}
