package com.vtconnect.registration.portal;

import com.vtconnect.registration.account.boundary.Proof;
import com.vtconnect.registration.account.boundary.Proving;
import com.vtconnect.registration.account.boundary.Proving.Need;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The part of a form that asks once more for the password, before anything changes how one signs
 * in: {@code <ui:include src="/WEB-INF/proof.xhtml"/>} within the form.
 */
@Named("proof")
@RequestScoped
public class ProofForm {

    @Inject Proving proving;

    private Need need;
    private String password;

    Proof typed() {
        return new Proof(password, null);
    }

    public boolean isNeeded() {
        if (need == null) {
            need = proving.need();
        }
        return need.isDue();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
