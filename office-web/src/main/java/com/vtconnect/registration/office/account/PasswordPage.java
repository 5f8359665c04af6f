package com.vtconnect.registration.office.account;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.access.entity.WeakPassword;
import com.vtconnect.registration.account.boundary.OwnPassword;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whoever knows the present password chooses another. */
@Named("ownPassword")
@RequestScoped
public class PasswordPage {

    @Inject OwnPassword ownPassword;
    @Inject ProofForm proofForm;
    @Inject Office office;
    @Inject Words words;

    private String password;

    public void change() {
        try {
            ownPassword.change(proofForm.typed(), password);
            office.goTo("profile?told=password");
        } catch (WeakPassword weak) {
            words.problem("password", "problem.password." + weak.weakness());
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        } catch (ChangedMeanwhile changed) {
            words.problem(null, "problem.password-changed-meanwhile");
        }
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
