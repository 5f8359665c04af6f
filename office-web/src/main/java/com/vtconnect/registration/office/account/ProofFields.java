package com.vtconnect.registration.office.account;

import com.vtconnect.registration.account.boundary.Proof;
import com.vtconnect.registration.account.boundary.Proving.Need;

/**
 * The part of a form that asks once more for the password, before anything changes how one signs
 * in: {@code <ui:include src="/WEB-INF/proof.xhtml"/>} within the form.
 */
public abstract class ProofFields {

    private Need need;
    private String password;
    private String code;

    /** Asked once for each page. */
    protected abstract Need ask();

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
            need = ask();
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
