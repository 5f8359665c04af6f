package com.vtconnect.registration.office.account;

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
    private String code;

    public Proof typed() {
        return new Proof(password, code);
    }

    public boolean isNeeded() {
        return need().isDue();
    }

    /** Whether a code belongs to it, where one is asked for at all. */
    public boolean isWithCode() {
        return need().takesCode();
    }

    private Need need() {
        if (need == null) {
            need = proving.need();
        }
        return need;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
